package caseclock.events;

/** Why a conference is later than its limit, as agreed between the social-care manager and the conference chair. */
public enum DelayReason {
    CHAIR_NOT_AVAILABLE,
    POLICE_NOT_AVAILABLE,
    HEALTH_NOT_AVAILABLE,
    SCHOOL_NOT_AVAILABLE,
    FAMILY_NOT_AVAILABLE,
    INTERPRETER_NOT_AVAILABLE,
    REPORT_NOT_READY,
    DECISION_MADE_LATE,
    PRE_BIRTH_PLANNING,
    NOT_QUORATE,
    OTHER
}
