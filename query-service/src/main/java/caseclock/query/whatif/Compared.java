package caseclock.query.whatif;

import caseclock.events.EntryId;
import caseclock.query.measures.Cases;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.timeliness.ClockState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The figures as they are, the figures as supposed, and what makes the difference.
 *
 * @param changed the clocks counted in either whose state is another, in the order of the cases' identities
 */
public record Compared(Measure asItIs, Measure asSupposed, Cases<Changed> changed) {

    /** One clock that would stand otherwise; no state if it would not be counted at all. */
    public record Changed(UUID caseId, UUID startEntry, Optional<ClockState> asItIs, Optional<ClockState> asSupposed) {}

    private record Identity(UUID caseId, EntryId startEntry) {}

    static Compared of(Measures asItIs, Measures asSupposed) {
        return new Compared(
                asItIs.measure(0), asSupposed.measure(0), new Cases<>(changed(states(asItIs), states(asSupposed))));
    }

    /** How each clock stands that finished in the period or is open on the day asked about. */
    private static Map<Identity, ClockState> states(Measures measures) {
        var states = new LinkedHashMap<Identity, ClockState>();
        measures.openNow().forEach(one -> states.put(identity(one.getKey()), one.getValue()));
        measures.finished()
                .forEach(one -> states.put(
                        identity(one),
                        one.clock().stoppedInTime() ? ClockState.FINISHED_IN_TIME : ClockState.FINISHED_LATE));
        return states;
    }

    private static Identity identity(CountedClock one) {
        return new Identity(one.caseId(), one.clock().startEntry());
    }

    private static List<Changed> changed(Map<Identity, ClockState> asItIs, Map<Identity, ClockState> asSupposed) {
        return Stream.concat(asItIs.keySet().stream(), asSupposed.keySet().stream())
                .distinct()
                .map(clock -> new Changed(
                        clock.caseId(),
                        clock.startEntry().value(),
                        Optional.ofNullable(asItIs.get(clock)),
                        Optional.ofNullable(asSupposed.get(clock))))
                .filter(one -> !one.asItIs().equals(one.asSupposed()))
                .sorted(Comparator.comparing(Changed::caseId).thenComparing(Changed::startEntry))
                .toList();
    }
}
