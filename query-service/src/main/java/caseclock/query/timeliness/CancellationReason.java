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
    PLAN_ENDED,
    CASE_CLOSED
}
