package caseclock.query.whatif;

import caseclock.events.EntryId;
import caseclock.query.measures.CountedClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.whatif.Compared.Side;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The clocks of a question under the rules as they are and under others, child by child. */
public final class Trial {

    private final Side asItIs;
    private final Side asSupposed;

    Trial(Side asItIs, Side asSupposed) {
        this.asItIs = asItIs;
        this.asSupposed = asSupposed;
    }

    /** A finished clock that is in time under one set of rules and late, or not counted, under the other. */
    public record Flip(CountedClock clock, Optional<ClockState> asItIs, Optional<ClockState> asSupposed) {}

    private record Identity(UUID caseId, EntryId startEntry) {}

    public Compared compared() {
        return Compared.of(asItIs, asSupposed);
    }

    public List<CountedClock> finishedAsItIs() {
        return asItIs.measures().finished().toList();
    }

    public List<CountedClock> finishedAsSupposed() {
        return asSupposed.measures().finished().toList();
    }

    /** In the order of the children's references. */
    public List<Flip> flips() {
        Map<Identity, CountedClock> before = finished(asItIs);
        Map<Identity, CountedClock> after = finished(asSupposed);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(identity ->
                        flip(Optional.ofNullable(before.get(identity)), Optional.ofNullable(after.get(identity))))
                .filter(flip -> !flip.asItIs().equals(flip.asSupposed()))
                .sorted(Comparator.comparing((Flip flip) -> flip.clock().reference())
                        .thenComparing(flip -> flip.clock().clock().startedOn()))
                .toList();
    }

    private Flip flip(Optional<CountedClock> before, Optional<CountedClock> after) {
        return new Flip(
                after.or(() -> before).orElseThrow(),
                before.map(one -> state(one, asItIs)),
                after.map(one -> state(one, asSupposed)));
    }

    private static ClockState state(CountedClock one, Side side) {
        return one.clock().stateAt(side.asAt(), side.calendar());
    }

    private static Map<Identity, CountedClock> finished(Side side) {
        var finished = new LinkedHashMap<Identity, CountedClock>();
        side.measures()
                .finished()
                .forEach(one ->
                        finished.put(new Identity(one.caseId(), one.clock().startEntry()), one));
        return finished;
    }
}
