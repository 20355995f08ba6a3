package caseclock.events;

/** Why a record that a rule lists stays as it is. A code, because free text about a child has no place in an event. */
public enum KeptReason {
    CONFIRMED_AS_RIGHT,
    CANNOT_BE_CHANGED_IN_SOURCE,
    FROM_OLD_SYSTEM,
    LAW_OR_COURT,
    OTHER
}
