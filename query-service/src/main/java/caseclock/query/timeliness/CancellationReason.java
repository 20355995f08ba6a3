package caseclock.query.timeliness;

/** Why a clock ended without what it was waiting for. */
public enum CancellationReason {
    /** It was decided that the enquiry needs no conference. */
    CONFERENCE_NOT_REQUIRED,
    /** The enquiry was concluded with an outcome other than a conference. */
    CONCLUDED_WITHOUT_CONFERENCE,
    /** Another enquiry took its place, which runs a clock of its own. */
    SUPERSEDED,
    ABANDONED,
    /** The assessment was given up without authorisation. */
    DISCONTINUED,
    /** What had been asked for was no longer needed. */
    NO_LONGER_NEEDED,
    /** The other council took back that the child is coming. */
    TRANSFER_WITHDRAWN,
    PLAN_ENDED,
    ALLOCATION_ENDED,
    /** The child has a worker again, so that waiting is over. */
    WORKER_ALLOCATED,
    PLACEMENT_ENDED,
    /** The looked-after child, of whom nobody knew where it lived, lives in a placement that is recorded. */
    PLACEMENT_RECORDED,
    LOOKED_AFTER_ENDED,
    PRIVATE_FOSTERING_ENDED,
    /** From here on the child is visited under another rule, by a clock that counts from the same visit. */
    REGIME_CHANGED,
    /** The temporary approval was extended: another clock counts from where this one would have been due. */
    APPROVAL_EXTENDED,
    CASE_CLOSED
}
