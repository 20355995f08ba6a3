package caseclock.query.metrics;

import caseclock.query.metrics.ImportQuery.LastImport;
import caseclock.query.timeliness.BankHolidays;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Shows when each kind of file was last read to its end, and how long ago that is. */
final class ImportsBoard implements Board<List<LastImport>> {

    private final GaugeFamily endedAt;
    private final GaugeFamily age;
    private final BankHolidays holidays;
    private final Clock clock;

    ImportsBoard(MeterRegistry registry, BankHolidays holidays, Clock clock) {
        endedAt = new GaugeFamily(
                registry,
                "timeliness.import.last.success.timestamp.seconds",
                "When a file of this kind was last read to its end");
        age = new GaugeFamily(
                registry,
                "timeliness.import.age.working.seconds",
                "How long ago that is, counting only working days in England");
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public void show(List<LastImport> imports) {
        Instant now = clock.instant();
        var working = new WorkingTime(holidays.knownAt(now));
        endedAt.show(bySource(imports, one -> one.endedAt().getEpochSecond()));
        age.show(bySource(imports, one -> working.between(one.endedAt(), now).toSeconds()));
    }

    @Override
    public void showNothing() {
        endedAt.showNothing();
        age.showNothing();
    }

    private static Map<Tags, Double> bySource(List<LastImport> imports, ToLongFunction<LastImport> seconds) {
        return imports.stream().collect(Collectors.toMap(one -> Tags.of("source", one.source()), one ->
                (double) seconds.applyAsLong(one)));
    }
}
