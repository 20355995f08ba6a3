package caseclock.query.timeliness;

/** Which state a spell is about. */
public enum SpellKind {
    /** From the acceptance of a referral to closure. */
    OPEN,
    /** A team holds the case. */
    HELD,
    /** A worker has the case in a role. */
    ALLOCATED,
    /** The case is open and nobody is its accountable worker. Whether duty cover or a team alone makes it allocated is for the council to say. */
    UNALLOCATED,
    /** The case is open, and none of its sources ever says who is allocated. */
    ALLOCATION_NOT_KNOWN,
    /** The child is on a child protection plan. */
    ON_PLAN,
    /** The child is looked after by the council. */
    LOOKED_AFTER,
    /** The child lives in a private fostering arrangement of which the council knows. */
    PRIVATELY_FOSTERED
}
