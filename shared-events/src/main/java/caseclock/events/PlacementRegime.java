package caseclock.events;

/** Under which rules a looked-after child is visited (regulation 28 of the Care Planning, Placement and Case Review (England) Regulations 2010). */
public enum PlacementRegime {
    /** Regulation 28(2). */
    STANDARD,
    /** With a connected person approved for the time being (regulation 24): regulation 28(4). */
    CONNECTED_PERSON_TEMPORARY_APPROVAL,
    /** With a parent under an interim care order: regulation 28(4). */
    INTERIM_CARE_ORDER_WITH_PARENT,
    /** With a parent before the assessment is complete (regulation 19): regulation 28(3). */
    WITH_PARENT_BEFORE_ASSESSMENT,
    /** With a parent under a care order: regulation 28(5). */
    CARE_ORDER_WITH_PARENT
}
