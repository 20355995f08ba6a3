package caseclock.query.metrics;

import caseclock.query.metrics.Rebuild.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows how far the figures are. */
final class FiguresBoard implements Board<FiguresStanding> {

    private final GaugeFamily behind;
    private final GaugeFamily behindFor;
    private final GaugeFamily rebuild;
    private final GaugeFamily rebuildState;
    private final GaugeFamily letters;

    FiguresBoard(MeterRegistry registry) {
        behind = new GaugeFamily(
                registry, "timeliness.projection.lag.events", "Positions of the event store not yet in the figures");
        behindFor = new GaugeFamily(
                registry,
                "timeliness.projection.lag.seconds",
                "How long the first event that is not in the figures has been in the store");
        rebuild = new GaugeFamily(
                registry, "timeliness.projection.rebuild.ratio", "How much of the last rebuild is done, 0 to 1");
        rebuildState = new GaugeFamily(
                registry, "timeliness.projection.rebuild.state", "1 for the state that the last rebuild is in");
        letters = new GaugeFamily(
                registry,
                "timeliness.dead.letters",
                "Events that cannot be taken into the figures, by what became of them");
    }

    @Override
    public void show(FiguresStanding standing) {
        Tags figure = Tags.of("figure", standing.figure());
        behind.show(Map.of(figure, (double) standing.eventsBehind()));
        behindFor.show(Map.of(figure, standing.behindFor().toMillis() / 1000.0));
        rebuild.show(Map.of(figure, standing.rebuild().done()));
        rebuildState.show(states(figure, standing.rebuild().state()));
        letters.show(Map.of(
                figure.and("state", "waiting"), (double) standing.lettersWaiting(),
                figure.and("state", "set_aside"), (double) standing.lettersSetAside()));
    }

    private static Map<Tags, Double> states(Tags figure, State now) {
        Function<State, Tags> labels = state -> figure.and("state", state.label());
        return Arrays.stream(State.values()).collect(Collectors.toMap(labels, state -> state == now ? 1.0 : 0.0));
    }

    @Override
    public void showNothing() {
        Stream.of(behind, behindFor, rebuild, rebuildState, letters).forEach(GaugeFamily::showNothing);
    }
}
