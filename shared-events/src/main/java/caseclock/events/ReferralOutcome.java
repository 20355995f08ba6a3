package caseclock.events;

/** What was decided about a referral (outcomes of the Standard Safeguarding Dataset). */
public enum ReferralOutcome {
    ASSESSMENT,
    STRATEGY_DISCUSSION,
    CONFERENCE,
    TRANSFER_IN,
    LOOKED_AFTER,
    PRIVATE_FOSTERING,
    CARE_LEAVER,
    OTHER_SERVICE,
    NO_FURTHER_ACTION;

    /** Whether the case is open from this decision on. */
    public boolean accepted() {
        return this != NO_FURTHER_ACTION;
    }
}
