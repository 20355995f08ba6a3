package caseclock.query.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All gauges of one name: one for each set of labels that the last reading had, and none that it had not. */
final class GaugeFamily {

    private final MultiGauge gauges;
    private volatile Map<Tags, Double> values = Map.of();

    GaugeFamily(MeterRegistry registry, String name, String description) {
        gauges = MultiGauge.builder(name).description(description).register(registry);
    }

    /** A gauge that stays is not taken out meanwhile, so that no scrape falls into a gap. */
    void show(Map<Tags, Double> read) {
        values = Map.copyOf(read);
        List<Row<?>> rows = new ArrayList<>();
        read.keySet().forEach(labels -> rows.add(Row.of(labels, this, family -> family.value(labels))));
        gauges.register(rows);
    }

    void showNothing() {
        show(Map.of());
    }

    private double value(Tags labels) {
        return values.getOrDefault(labels, Double.NaN);
    }
}
