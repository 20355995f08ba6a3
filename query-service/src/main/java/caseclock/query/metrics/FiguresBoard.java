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

    private final GaugeFamily origin;
    private final GaugeFamily behind;
    private final GaugeFamily behindFor;
    private final GaugeFamily rebuild;
    private final GaugeFamily rebuildState;
    private final GaugeFamily letters;

    FiguresBoard(MeterRegistry registry) {
        origin = new GaugeFamily(
                registry,
                "timeliness.figures.state",
                "1 for what the figures were made of: this store, by these rules, or not");
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
        origin.show(states(Origin.values(), standing.origin(), one -> figure.and("state", one.label())));
        showLag(figure, standing);
        rebuild.show(Map.of(figure, standing.rebuild().done()));
        rebuildState.show(states(State.values(), standing.rebuild().state(), one -> figure.and("state", one.label())));
        letters.show(Map.of(
                figure.and("state", "waiting"), (double) standing.lettersWaiting(),
                figure.and("state", "set_aside"), (double) standing.lettersSetAside()));
    }

    /** Positions of two stores cannot be taken from each other: a lag of nought would say that all is well. */
    private void showLag(Tags figure, FiguresStanding standing) {
        boolean known = standing.origin() != Origin.STORE_PUT_BACK;
        behind.show(known ? Map.of(figure, (double) standing.eventsBehind()) : Map.of());
        behindFor.show(known ? Map.of(figure, standing.behindFor().toMillis() / 1000.0) : Map.of());
    }

    private static <S> Map<Tags, Double> states(S[] all, S now, Function<S, Tags> labels) {
        return Arrays.stream(all).collect(Collectors.toMap(labels, state -> state == now ? 1.0 : 0.0));
    }

    @Override
    public void showNothing() {
        Stream.of(origin, behind, behindFor, rebuild, rebuildState, letters).forEach(GaugeFamily::showNothing);
    }
}
