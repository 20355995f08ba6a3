package caseclock.query.timeliness;

/** How a clock stands as at a day. It is always exactly one of these. */
public enum ClockState {
    /** It starts later. */
    NOT_YET,
    CANCELLED,
    FINISHED_IN_TIME,
    FINISHED_LATE,
    /** What it was waiting for happened; no limit is set, so that it is neither in time nor late. */
    FINISHED,
    OVERDUE,
    /** Not due yet, but what would stop it is booked for a day after the due day. */
    BOOKED_LATE,
    /** At most five working days are left, that day and the due day counted. */
    DUE_SOON,
    RUNNING,
    /** The records do not say when it started or stopped. */
    UNKNOWN,
    /** The records contradict each other: an end before its start. */
    DISORDERED
}
