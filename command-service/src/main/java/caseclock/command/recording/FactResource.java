package caseclock.command.recording;

import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.Visit.VisitMade;
import java.util.Arrays;
import java.util.Optional;

/** Under which address each kind of fact is recorded. */
public enum FactResource {
    CONTACTS(ContactReceived.class),
    CONTACT_DECISIONS(ContactDecided.class),
    REFERRALS(ReferralReceived.class),
    REFERRAL_DECISIONS(ReferralDecided.class),
    ASSESSMENTS(AssessmentStarted.class),
    ASSESSMENT_AUTHORISATIONS(AssessmentAuthorised.class),
    ASSESSMENT_DISCONTINUATIONS(AssessmentDiscontinued.class),
    STRATEGY_DISCUSSION_REQUESTS(StrategyDiscussionRequested.class),
    STRATEGY_DISCUSSIONS_NO_LONGER_NEEDED(StrategyDiscussionNoLongerNeeded.class),
    STRATEGY_DISCUSSIONS(StrategyDiscussionHeld.class),
    SECTION_47_ENQUIRIES(Section47EnquiryStarted.class),
    SECTION_47_CONCLUSIONS(Section47EnquiryConcluded.class),
    CONFERENCE_BOOKINGS(ConferenceBooked.class),
    CONFERENCE_BOOKING_CANCELLATIONS(ConferenceBookingCancelled.class),
    CONFERENCES(ConferenceHeld.class),
    REVIEW_CONFERENCES(ReviewConferenceHeld.class),
    CONFERENCES_NOT_REQUIRED(ConferenceNotRequired.class),
    CONFERENCE_DELAYS(ConferenceDelayAgreed.class),
    TRANSFER_IN_NOTIFICATIONS(TransferInNotified.class),
    TRANSFER_IN_WITHDRAWALS(TransferInWithdrawn.class),
    PROTECTION_PLANS(ProtectionPlanStarted.class),
    CORE_GROUPS(CoreGroupHeld.class),
    PROTECTION_PLAN_ENDINGS(ProtectionPlanEnded.class),
    VISITS(VisitMade.class),
    ALLOCATIONS(CaseAllocated.class),
    ALLOCATION_ENDINGS(AllocationEnded.class),
    TEAM_TRANSFERS(CaseTransferredToTeam.class),
    UNALLOCATED_FINDINGS(NobodyAllocated.class),
    UNALLOCATED_RISK_ASSESSMENTS(UnallocatedRiskAssessed.class),
    ALLOCATION_DELAY_NOTIFICATIONS(AllocationDelayNotified.class),
    SUPERVISIONS(SupervisionHeld.class),
    MANAGEMENT_OVERSIGHTS(ManagementOversightRecorded.class),
    LOOKED_AFTER_STARTS(BecameLookedAfter.class),
    LOOKED_AFTER_ENDINGS(LookedAfterEnded.class),
    PLACEMENTS(PlacementStarted.class),
    PLACEMENT_ENDINGS(PlacementEnded.class),
    LOOKED_AFTER_REVIEWS(LookedAfterReviewHeld.class),
    PERMANENCY_PLANS(PermanencyPlanMade.class),
    TEMPORARY_APPROVALS(TemporaryApprovalGranted.class),
    TEMPORARY_APPROVAL_EXTENSIONS(TemporaryApprovalExtended.class),
    CONNECTED_PERSON_ASSESSMENTS(ConnectedPersonAssessmentStarted.class),
    CONNECTED_PERSON_APPROVALS(ConnectedPersonApproved.class),
    PRIVATE_FOSTERING_NOTIFICATIONS(PrivateFosteringNotified.class),
    PRIVATE_FOSTERING_ENDINGS(PrivateFosteringEnded.class),
    CLOSURES(CaseClosed.class);

    private final Class<? extends Fact> fact;

    FactResource(Class<? extends Fact> fact) {
        this.fact = fact;
    }

    public Class<? extends Fact> fact() {
        return fact;
    }

    /** The address' last part, for instance "section-47-enquiries". */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<FactResource> at(String path) {
        return Arrays.stream(values())
                .filter(resource -> resource.path().equals(path))
                .findFirst();
    }
}
