package caseclock.standalone.demo;

import caseclock.events.ReferralOutcome;

/** What becomes of a family that is referred, in shares of all referrals. */
enum Course {
    NO_FURTHER_ACTION(ReferralOutcome.NO_FURTHER_ACTION),
    CLOSED_AFTER_ASSESSMENT(ReferralOutcome.ASSESSMENT),
    IN_NEED(ReferralOutcome.ASSESSMENT),
    ENQUIRY_AT_ONCE(ReferralOutcome.STRATEGY_DISCUSSION),
    ENQUIRY_DURING_ASSESSMENT(ReferralOutcome.ASSESSMENT),
    LOOKED_AFTER(ReferralOutcome.LOOKED_AFTER),
    TRANSFER_IN(ReferralOutcome.TRANSFER_IN);

    /** Nottingham's 20.9 % without further action and about 0.33 enquiries a referral. */
    private static final Odds<Course> USUAL = Odds.of(22.6, NO_FURTHER_ACTION)
            .or(25.0, CLOSED_AFTER_ASSESSMENT)
            .or(20.5, IN_NEED)
            .or(25.0, ENQUIRY_AT_ONCE)
            .or(7.6, ENQUIRY_DURING_ASSESSMENT)
            .or(2.2, LOOKED_AFTER)
            .or(0.6, TRANSFER_IN);

    private static final Odds<Course> OF_DISABLED_CHILDREN = Odds.of(10, NO_FURTHER_ACTION)
            .or(22, CLOSED_AFTER_ASSESSMENT)
            .or(60, IN_NEED)
            .or(4, ENQUIRY_AT_ONCE)
            .or(2, ENQUIRY_DURING_ASSESSMENT)
            .or(2, LOOKED_AFTER);

    private final ReferralOutcome outcome;

    Course(ReferralOutcome outcome) {
        this.outcome = outcome;
    }

    static Course of(Household family) {
        return family.chance().of(family.team() == Team.DISABLED_CHILDREN ? OF_DISABLED_CHILDREN : USUAL);
    }

    ReferralOutcome outcome() {
        return outcome;
    }
}
