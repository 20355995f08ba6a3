package caseclock.query.timeliness;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** One allocation of a case to a worker, and the entry that ended it. */
record Allocated(CaseAllocated allocation, Optional<Fact> endedBy) {

    LocalDate from() {
        return allocation.happened().on();
    }

    Optional<LocalDate> until() {
        return endedBy.map(end -> end.happened().on());
    }

    Cover cover() {
        return new Cover(allocation, endedBy);
    }

    /** Whether the same worker goes on with that one without a day between, in another team perhaps. A closure ends the work on a case. */
    boolean goesOnWith(Allocated next) {
        return allocation.worker().equals(next.allocation().worker())
                && endedBy.filter(end -> !(end instanceof CaseClosed)).isPresent()
                && until().filter(end -> !end.isBefore(next.from())).isPresent();
    }

    /** Both as one. */
    Allocated and(Allocated next) {
        return new Allocated(allocation, next.endedBy());
    }

    AllocationRole role() {
        return allocation.role();
    }

    Optional<Spell> spell() {
        return Spell.starting(from(), SpellKind.ALLOCATED, allocation.entryId())
                .of(allocation.worker())
                .in(role())
                .until(until());
    }
}
