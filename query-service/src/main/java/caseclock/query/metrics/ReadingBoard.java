package caseclock.query.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows when each part could be read at last, and how long that took. */
final class ReadingBoard {

    private final GaugeFamily readAt;
    private final GaugeFamily took;

    ReadingBoard(MeterRegistry registry) {
        readAt = new GaugeFamily(
                registry, "timeliness.metrics.read.timestamp.seconds", "When this part could be read last, 0 if never");
        took = new GaugeFamily(
                registry, "timeliness.metrics.read.duration.seconds", "How long the last reading of this part took");
    }

    void show(List<Part<?>> parts) {
        readAt.show(each(parts, part -> (double) part.readAt().getEpochSecond()));
        took.show(each(parts, part -> part.took().toNanos() / 1e9));
    }

    private static Map<Tags, Double> each(List<Part<?>> parts, Function<Part<?>, Double> number) {
        return parts.stream().collect(Collectors.toMap(part -> Tags.of("part", part.name()), number));
    }
}
