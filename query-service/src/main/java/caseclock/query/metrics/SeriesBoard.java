package caseclock.query.metrics;

import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.function.Function;

/** Shows what was read as the gauges of one name. */
record SeriesBoard<T>(GaugeFamily gauges, Function<T, Map<Tags, Double>> series) implements Board<T> {

    @Override
    public void show(T read) {
        gauges.show(series.apply(read));
    }

    @Override
    public void showNothing() {
        gauges.showNothing();
    }
}
