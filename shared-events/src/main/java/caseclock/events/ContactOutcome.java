package caseclock.events;

/** What was decided about a contact (outcomes of the Standard Safeguarding Dataset). */
public enum ContactOutcome {
    NEW_REFERRAL,
    EXISTING_REFERRAL,
    CHILD_PROTECTION_ENQUIRY,
    PRIVATE_FOSTERING,
    EARLY_HELP,
    INFORMATION_AND_ADVICE,
    MISSING_CHILD,
    OTHER_COUNCIL_PLAN,
    NO_FURTHER_ACTION
}
