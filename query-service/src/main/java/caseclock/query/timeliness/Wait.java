package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One wait of an open case for somebody to have it.
 *
 * @param startedBy the acceptance of the case, or the end of the last stretch in which somebody had it
 * @param ending the allocation or closure with which it was over
 */
record Wait(Fact startedBy, Happened since, UnallocatedCause cause, Optional<Ending> ending) {

    static Wait from(Acceptance acceptance) {
        return new Wait(acceptance.by(), acceptance.happened(), UnallocatedCause.NEW, Optional.empty());
    }

    /** Of a case of which nobody knows who had it before that entry. */
    static Wait fromFirstKnown(Fact allocation) {
        return new Wait(allocation, allocation.happened(), UnallocatedCause.NOBODY_LISTED, Optional.empty());
    }

    static Wait after(Fact end) {
        return new Wait(end, end.happened(), UnallocatedCause.after(end), Optional.empty());
    }

    LocalDate from() {
        return since.on();
    }

    Wait until(Cover next) {
        return until(Optional.of(new Ending(next.by(), CancellationReason.WORKER_ALLOCATED)));
    }

    Wait until(Optional<Ending> end) {
        return new Wait(startedBy, since, cause, end);
    }

    /** Whether somebody had the case on the day it was accepted: a wait of no days, and in time. */
    boolean overOnItsFirstDay() {
        return cause == UnallocatedCause.NEW
                && ending.filter(end -> end.reason() == CancellationReason.WORKER_ALLOCATED
                                && end.on().equals(from()))
                        .isPresent();
    }

    Optional<Spell> spell() {
        return Spell.starting(from(), SpellKind.UNALLOCATED, startedBy.entryId())
                .because(cause)
                .until(ending.map(Ending::on));
    }

    OpenClock starts(TimescaleKey timescale) {
        OpenClock clock = new OpenClock(timescale, startedBy, since);
        if (cause == UnallocatedCause.NOBODY_LISTED) {
            clock.isUnknown(FlawCode.NOBODY_SINCE_WHEN.sentence());
        }
        return clock;
    }
}
