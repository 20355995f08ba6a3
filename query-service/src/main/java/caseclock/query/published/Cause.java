package caseclock.query.published;

/** Why a published figure is answered differently later. */
public enum Cause {
    RECORDED_LATE,
    CORRECTED,
    WITHDRAWN,
    BANK_HOLIDAY_ANNOUNCED,
    TIMESCALE_CHANGED,
    /** Nothing that was learnt accounts for it: another version of the program counted then, for instance. */
    NOT_EXPLAINED
}
