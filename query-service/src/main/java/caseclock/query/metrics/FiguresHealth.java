package caseclock.query.metrics;

import caseclock.query.metrics.Part.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether the figures are fresh, from what was read last; it asks the database nothing, so it can be asked by anybody as often as they like. */
final class FiguresHealth implements HealthIndicator {

    private final Part<FiguresStanding> figures;
    private final Part<Duration> head;
    private final FreshnessLimits limits;
    private final Duration oldest;
    private final Clock clock;

    /** @param oldest a reading that is older says nothing any more */
    FiguresHealth(
            Part<FiguresStanding> figures, Part<Duration> head, FreshnessLimits limits, Duration oldest, Clock clock) {
        this.figures = figures;
        this.head = head;
        this.limits = limits;
        this.oldest = oldest;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant since = clock.instant().minus(oldest);
        var standing =
                figures.last().filter(reading -> reading.at().isAfter(since)).map(Reading::value);
        var stalled = head.last().filter(reading -> reading.at().isAfter(since)).map(Reading::value);
        if (standing.isEmpty() || stalled.isEmpty()) {
            return Health.outOfService()
                    .withDetail("because", List.of("How far the figures are cannot be read."))
                    .build();
        }
        return health(standing.get(), stalled.get());
    }

    private Health health(FiguresStanding standing, Duration stalled) {
        List<String> amiss = limits.amiss(standing, stalled);
        return (amiss.isEmpty() ? Health.up() : Health.outOfService())
                .withDetail("because", amiss)
                .withDetail("figures", standing.origin().label())
                .withDetail("eventsBehind", standing.eventsBehind())
                .withDetail("secondsBehind", standing.behindFor().toSeconds())
                .withDetail("headStalledSeconds", stalled.toSeconds())
                .withDetail("rebuild", standing.rebuild().state().label())
                .build();
    }
}
