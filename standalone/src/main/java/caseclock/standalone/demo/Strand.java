package caseclock.standalone.demo;

/** What is told beside a family's story, each by chance of its own. */
enum Strand {
    CONTACT,
    EARLIER_CONTACTS,
    CONTACTS_WHILE_OPEN,
    DISCUSSION_ASKED_FOR,
    DISCUSSION_NOT_NEEDED,
    CORE_GROUPS,
    PLAN_VISITS,
    PLAN_OVERSIGHT,
    FIRST_VISIT,
    ENQUIRY_VISIT,
    IN_NEED_VISITS,
    SUPERVISION,
    WITHOUT_WORKER,
    TRANSFER_IN,
    LOOKED_AFTER,
    HOMES,
    PLACEMENTS,
    CARE_REVIEWS,
    CARE_REVIEW_DAYS,
    PERMANENCY,
    CARE_VISITS,
    CONNECTED_PERSON,
    PRIVATE_FOSTERING,
    WHO_IS_PRIVATELY_FOSTERED,
    PRIVATE_FOSTERING_VISITS,
    PRIVATE_FOSTERING_OVERSIGHT;

    private static final long ODD = 0x5851F42D4C957F2DL;

    /** By the name, so that a strand put in between shifts none of the others. */
    long seed() {
        return name().hashCode() * ODD;
    }
}
