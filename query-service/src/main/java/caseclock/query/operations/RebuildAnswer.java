package caseclock.query.operations;

import caseclock.query.projection.rebuild.Rebuild;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a rebuild stands.
 *
 * @param because ASKED, RULES_CHANGED, TABLES_CHANGED or STORE_PUT_BACK
 * @param state ASKED, BUILDING, CATCHING_UP, STOPPED, DONE, FAILED or SUPERSEDED
 * @param progress share of the events done, 0 to 1
 * @param differences rows that only the old or only the new tables had; empty where other rules made the old ones
 */
public record RebuildAnswer(
        UUID id,
        String because,
        Optional<String> askedBy,
        Instant askedAt,
        String state,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        double progress,
        long eventsDone,
        Optional<Long> events,
        Optional<Long> eventsPerSecond,
        Optional<Long> secondsLeft,
        long secondsWorked,
        Optional<Long> differences,
        Optional<String> failedBecause) {

    static RebuildAnswer of(Rebuild rebuild) {
        return new RebuildAnswer(
                rebuild.id(),
                rebuild.because().name(),
                rebuild.askedBy(),
                rebuild.askedAt(),
                rebuild.state().name(),
                rebuild.begunAt(),
                rebuild.endedAt(),
                rebuild.share(),
                rebuild.eventsDone(),
                rebuild.events(),
                rebuild.eventsPerSecond(),
                rebuild.timeLeft().map(Duration::toSeconds),
                rebuild.worked().toSeconds(),
                rebuild.differences(),
                rebuild.failedBecause());
    }
}
