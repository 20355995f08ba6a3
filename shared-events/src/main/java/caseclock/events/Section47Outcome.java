package caseclock.events;

/** How a Section 47 enquiry ended (outcomes of the Standard Safeguarding Dataset, with the two ways of giving one up). */
public enum Section47Outcome {
    CONFERENCE,
    CONTINUE_ASSESSMENT,
    SERVICES,
    LEGAL_ACTION,
    MONITOR,
    NO_FURTHER_ACTION,
    SUPERSEDED,
    ABANDONED;

    /** Whether a child protection conference is to follow. */
    public boolean leadsToConference() {
        return this == CONFERENCE;
    }
}
