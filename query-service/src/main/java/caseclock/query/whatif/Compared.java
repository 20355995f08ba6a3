package caseclock.query.whatif;

import caseclock.events.EntryId;
import caseclock.query.measures.Cases;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
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

    static Compared of(Side asItIs, Side asSupposed) {
        return new Compared(
                asItIs.measure(), asSupposed.measure(), new Cases<>(changed(states(asItIs), states(asSupposed))));
    }

    /**
     * The clocks under one set of rules.
     *
     * @param transfersIn conferences of children who came from another council, counted apart
     * @param limited whether the timescale has a limit
     */
    record Side(Measures measures, WorkingCalendar calendar, LocalDate asAt, int transfersIn, boolean limited) {

        private Measure measure() {
            Measure measure = measures.measure(transfersIn);
            return limited ? measure : measure.notJudged();
        }
    }

    /** How each clock stands that finished in the period or is open on the day asked about. */
    private static Map<Identity, ClockState> states(Side side) {
        var states = new LinkedHashMap<Identity, ClockState>();
        side.measures().openNow().forEach(one -> states.put(identity(one.getKey()), one.getValue()));
        side.measures()
                .finished()
                .forEach(one -> states.put(identity(one), one.clock().stateAt(side.asAt(), side.calendar())));
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
