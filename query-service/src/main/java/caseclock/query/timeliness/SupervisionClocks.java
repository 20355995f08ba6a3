package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import caseclock.events.Supervision.SupervisionHeld;
import java.util.ArrayList;
import java.util.List;

/**
 * An accountable worker goes through the case in supervision: from the allocation, and from each supervision to the next, as long as that worker has
 * it (local policy; there is no number in law). Any supervision of the case counts, whoever was supervised. A new worker's first is due from the
 * handover; the same worker allocated anew, to go on in another team perhaps, is no new worker.
 */
final class SupervisionClocks {

    private SupervisionClocks() {}

    static List<OpenClock> of(KnownFacts facts, Allocations allocations) {
        List<SupervisionHeld> held = facts.all(SupervisionHeld.class).toList();
        List<OpenClock> clocks = joined(allocations).stream()
                .flatMap(allocated -> clocks(allocated.cover(), held).stream())
                .toList();
        facts.silenceOn(SupervisionHeld.class, "supervision").over(clocks);
        return clocks;
    }

    private static List<Allocated> joined(Allocations allocations) {
        var joined = new ArrayList<Allocated>();
        allocations
                .ofAccountableWorker()
                .filter(allocated -> !allocated.cover().ofADay())
                .forEach(next -> {
                    boolean goesOn = !joined.isEmpty() && joined.getLast().goesOnWith(next);
                    joined.add(goesOn ? joined.removeLast().and(next) : next);
                });
        return joined;
    }

    private static List<OpenClock> clocks(Cover allocated, List<SupervisionHeld> held) {
        return new Awaited(held, allocated.endedBy().map(SupervisionClocks::ending))
                .againAndAgain(OpenClock.startedBy(allocated.by(), TimescaleKey.SUPERVISION));
    }

    private static Ending ending(Fact end) {
        return end instanceof CaseClosed closure
                ? Ending.closedBy(closure)
                : new Ending(end, CancellationReason.ALLOCATION_ENDED);
    }
}
