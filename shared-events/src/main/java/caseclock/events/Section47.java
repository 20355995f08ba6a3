package caseclock.events;

import java.util.Optional;

/** An enquiry under section 47 of the Children Act 1989: started by a strategy discussion, concluded with an outcome. */
public sealed interface Section47 extends Fact {

    /**
     * A Section 47 enquiry started. In the census: S47ActualStartDate (N00148), which is the day of the discussion.
     *
     * @param initiatedBy the strategy discussion at which the enquiry was initiated; empty where the source gives only its day
     * @param conferenceNotRequired whether a conference was ruled out, where the source says so without giving the day (ICPCnotRequired, N00111)
     */
    record Section47EnquiryStarted(
            EntryId entryId, Happened happened, Optional<EntryId> initiatedBy, Optional<Boolean> conferenceNotRequired)
            implements Section47 {}

    /** A Section 47 enquiry ended with an outcome. */
    record Section47EnquiryConcluded(EntryId entryId, Happened happened, EntryId enquiry, Section47Outcome outcome)
            implements Section47 {}
}
