package caseclock.query.timeliness;

/** Why an open case has no accountable worker. */
public enum UnallocatedCause {
    /** Nobody has had it since it was accepted. */
    NEW,
    WORKER_LEFT,
    WORKER_ABSENT,
    TRANSFER,
    /** The last allocation ended for another reason, or for none that was recorded. */
    ALLOCATION_ENDED
}
