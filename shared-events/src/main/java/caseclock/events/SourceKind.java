package caseclock.events;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.util.Set;

/** Kinds of sources, by what they can tell at all: that a source never tells of visits does not mean that nobody visited. */
public enum SourceKind {
    /** The children in need census tells of what DfE collects, and of nothing that is done from day to day. */
    CIN_CENSUS(Set.of(
            ReferralReceived.class,
            AssessmentStarted.class,
            AssessmentAuthorised.class,
            Section47EnquiryStarted.class,
            ConferenceHeld.class,
            ReviewConferenceHeld.class,
            ProtectionPlanStarted.class,
            ProtectionPlanEnded.class,
            CaseClosed.class)),
    /**
     * Ofsted's Annex A tells of front door, enquiries, plans and care. Of visits, reviews, placements and workers it gives the latest only: that one
     * is told, and that there was none before it is not.
     */
    ANNEX_A(Set.of(
            ContactReceived.class,
            ReferralReceived.class,
            AssessmentStarted.class,
            AssessmentAuthorised.class,
            Section47EnquiryStarted.class,
            ConferenceHeld.class,
            ProtectionPlanStarted.class,
            ProtectionPlanEnded.class,
            CaseClosed.class,
            BecameLookedAfter.class,
            LookedAfterEnded.class)),
    /** The social workers of children looked after, as DfE collects them (SSDA903), from the first day of each on. */
    SSDA903(Set.of(CaseAllocated.class, AllocationEnded.class)),
    /** Whatever keeps the record of a case may tell of every kind of fact. */
    CASE_RECORD(Set.of(Fact.class));

    private final Set<Class<? extends Fact>> tellsOf;

    SourceKind(Set<Class<? extends Fact>> tellsOf) {
        this.tellsOf = tellsOf;
    }

    /** Whether sources of this kind tell of such facts, where there are any. */
    public boolean speaksOf(Class<? extends Fact> what) {
        return tellsOf.stream().anyMatch(told -> told.isAssignableFrom(what));
    }
}
