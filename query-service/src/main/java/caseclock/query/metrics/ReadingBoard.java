package caseclock.query.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Shows when each part could be read at last, and how long the last attempt took. */
record ReadingBoard(MeterRegistry registry) {

    void watch(Part<?> part) {
        Gauge.builder(
                        "timeliness.metrics.read.timestamp.seconds",
                        part,
                        one -> one.readAt().getEpochSecond())
                .description("When this part could be read last, 0 if never")
                .tag("part", part.name())
                .register(registry);
        Gauge.builder(
                        "timeliness.metrics.read.duration.seconds",
                        part,
                        one -> one.took().toNanos() / 1e9)
                .description("How long the last reading of this part took")
                .tag("part", part.name())
                .register(registry);
    }
}
