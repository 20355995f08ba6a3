package caseclock.events;

/** Why an entry was corrected or withdrawn. A code, because free text about a child has no place in an event. */
public enum AmendmentReason {
    WRONG_DATE,
    WRONG_DETAIL,
    WRONG_CHILD,
    RECORDED_TWICE,
    DID_NOT_HAPPEN,
    SOURCE_CHANGED,
    NO_LONGER_IN_SOURCE,
    OTHER
}
