package caseclock.events;

/** What a manager looked at. */
public enum OversightSubject {
    /** The child waits for a worker: the weekly look at whether that is still safe. */
    UNALLOCATED_CHILD,
    PRIVATE_FOSTERING,
    /** A plan is about to end at its first review. */
    PLAN_ENDING_AT_FIRST_REVIEW,
    ASSESSMENT_PROGRESS,
    OTHER
}
