package caseclock.query.timeliness;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Fact;
import caseclock.events.WorkerChangeReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stretches in which an open case had no accountable worker: from acceptance, or from the end of an allocation, until the next one or
 * until closure. Days are the finest grain, so a handover within a day leaves no gap, and an allocation that ended on the day it began does not
 * interrupt the wait.
 */
final class Unallocated {

    private Unallocated() {}

    /** @param accountable allocations to an accountable worker, one after the other */
    static List<Spell> within(Spell open, List<Allocated> accountable) {
        var gaps = new ArrayList<Spell>();
        Optional<Spell> gap = Optional.of(Spell.starting(open.from(), SpellKind.UNALLOCATED, open.startEntry())
                .because(UnallocatedCause.NEW));
        for (Allocated next : accountable) {
            if (overlap(next, open) && !(ofADay(next) && waitingBefore(next, gap))) {
                gap.flatMap(waiting -> waiting.until(Optional.of(next.from()))).ifPresent(gaps::add);
                gap = next.endedBy().map(Unallocated::after);
            }
        }
        gap.flatMap(waiting -> waiting.until(open.until())).ifPresent(gaps::add);
        return gaps;
    }

    /** The same stretch of an open case whose sources never say who is allocated. */
    static Spell notKnown(Spell open) {
        return new Spell(
                SpellKind.ALLOCATION_NOT_KNOWN,
                open.from(),
                open.until(),
                Optional.empty(),
                Optional.empty(),
                open.startEntry(),
                Optional.empty());
    }

    private static boolean overlap(Allocated allocated, Spell open) {
        return open.until().map(allocated.from()::isBefore).orElse(true)
                && allocated.until().map(open.from()::isBefore).orElse(true);
    }

    private static boolean ofADay(Allocated allocated) {
        return allocated.spell().isEmpty();
    }

    private static boolean waitingBefore(Allocated next, Optional<Spell> gap) {
        return gap.filter(waiting -> waiting.from().isBefore(next.from())).isPresent();
    }

    private static Spell after(Fact end) {
        return Spell.starting(end.happened().on(), SpellKind.UNALLOCATED, end.entryId())
                .because(cause(end));
    }

    private static UnallocatedCause cause(Fact end) {
        return end instanceof AllocationEnded ended
                ? ended.reason().map(Unallocated::cause).orElse(UnallocatedCause.ALLOCATION_ENDED)
                : UnallocatedCause.ALLOCATION_ENDED;
    }

    private static UnallocatedCause cause(WorkerChangeReason reason) {
        return switch (reason) {
            case LEFT_ROLE, FIXED_CONTRACT_ENDED, WORKER_DIED -> UnallocatedCause.WORKER_LEFT;
            case ABSENCE -> UnallocatedCause.WORKER_ABSENT;
            case TRANSFER_IN_PROCESS, REORGANISATION -> UnallocatedCause.TRANSFER;
            case MANAGEMENT_DECISION, CHILD_ASKED, PARENT_OR_CARER_ASKED, OTHER -> UnallocatedCause.ALLOCATION_ENDED;
        };
    }
}
