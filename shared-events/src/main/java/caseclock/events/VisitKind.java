package caseclock.events;

/** What a visit is made for. */
public enum VisitKind {
    INITIAL,
    SECTION_47,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    PRIVATE_FOSTERING,
    OTHER
}
