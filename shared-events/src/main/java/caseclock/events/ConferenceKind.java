package caseclock.events;

/** Which conference: the one that follows a Section 47 enquiry, the one for a child who came on another council's plan, or a review. */
public enum ConferenceKind {
    INITIAL,
    TRANSFER_IN,
    REVIEW
}
