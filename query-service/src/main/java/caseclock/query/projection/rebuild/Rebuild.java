package caseclock.query.projection.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One building of new read tables, as far as it is.
 *
 * @param upTo the last position that is built case by case; what comes after it is taken event by event
 * @param events how many there are up to it
 * @param lastStream the last one that is in the new tables
 * @param worked how long it has been at work, without the time for which it was stopped
 * @param differences rows that only the old or only the new tables had; empty where other rules made the old ones
 */
public record Rebuild(
        UUID id,
        Because because,
        Optional<String> askedBy,
        Instant askedAt,
        String rules,
        int layout,
        State state,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        Optional<Long> upTo,
        Optional<Long> events,
        long eventsDone,
        Optional<String> lastStream,
        Duration worked,
        Optional<Long> differences,
        Optional<String> failedBecause) {

    public enum Because {
        ASKED,
        RULES_CHANGED,
        TABLES_CHANGED,
        STORE_PUT_BACK
    }

    public enum State {
        ASKED,
        BUILDING,
        CATCHING_UP,
        STOPPED,
        DONE,
        FAILED,
        SUPERSEDED;

        /** Whether nothing more comes of it unless somebody says so. */
        public boolean isOver() {
            return this == DONE || this == FAILED || this == SUPERSEDED;
        }
    }

    /** While it was at work. */
    public Optional<Long> eventsPerSecond() {
        return worked.isPositive() && eventsDone > 0
                ? Optional.of(Math.max(1, eventsDone * 1000 / Math.max(1, worked.toMillis())))
                : Optional.empty();
    }

    /** At the rate until now; empty as long as there is none, and when it is not at work. */
    public Optional<Duration> timeLeft() {
        return state == State.BUILDING || state == State.CATCHING_UP
                ? events.flatMap(all -> eventsPerSecond()
                        .map(rate -> Duration.ofSeconds((Math.max(0, all - eventsDone) + rate - 1) / rate)))
                : Optional.empty();
    }

    /** From 0 to 1. */
    public double share() {
        return switch (state) {
            case DONE -> 1;
            case ASKED -> 0;
            case BUILDING, CATCHING_UP, STOPPED, FAILED, SUPERSEDED ->
                events.filter(all -> all > 0)
                        .map(all -> Math.min(1, (double) eventsDone / all))
                        .orElse(0d);
        };
    }
}
