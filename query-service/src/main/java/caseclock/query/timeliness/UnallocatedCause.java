package caseclock.query.timeliness;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Fact;
import caseclock.events.WorkerChangeReason;

/** Why an open case has no accountable worker. */
public enum UnallocatedCause {
    /** Nobody has had it since it was accepted. */
    NEW,
    WORKER_LEFT,
    WORKER_ABSENT,
    TRANSFER,
    /** The last allocation ended for another reason, or for none that was recorded. */
    ALLOCATION_ENDED,
    /** A source that lists who has each child named nobody for it, and does not say since when. */
    NOBODY_LISTED;

    /** Why nobody has it after that entry ended the last allocation. */
    static UnallocatedCause after(Fact end) {
        return end instanceof AllocationEnded ended
                ? ended.reason().map(UnallocatedCause::of).orElse(ALLOCATION_ENDED)
                : ALLOCATION_ENDED;
    }

    private static UnallocatedCause of(WorkerChangeReason reason) {
        return switch (reason) {
            case LEFT_ROLE, FIXED_CONTRACT_ENDED, WORKER_DIED -> WORKER_LEFT;
            case ABSENCE -> WORKER_ABSENT;
            case TRANSFER_IN_PROCESS, REORGANISATION -> TRANSFER;
            case MANAGEMENT_DECISION, CHILD_ASKED, PARENT_OR_CARER_ASKED, OTHER -> ALLOCATION_ENDED;
        };
    }
}
