package caseclock.standalone.demo;

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
import caseclock.events.EntryId;
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
import java.util.Optional;

/** Which earlier entry a fact names: nobody in the demo council records a fact before the one it names. */
final class Links {

    private Links() {}

    static Optional<EntryId> named(Fact fact) {
        return switch (fact) {
            case ContactDecided decided -> Optional.of(decided.contact());
            case ReferralDecided decided -> Optional.of(decided.referral());
            case AssessmentAuthorised authorised -> Optional.of(authorised.assessment());
            case AssessmentDiscontinued discontinued -> Optional.of(discontinued.assessment());
            case Section47EnquiryStarted started -> started.initiatedBy();
            case Section47EnquiryConcluded concluded -> Optional.of(concluded.enquiry());
            case ConferenceBooked booked -> booked.enquiry();
            case ConferenceBookingCancelled cancelled -> Optional.of(cancelled.booking());
            case ConferenceHeld held -> held.enquiry();
            case ReviewConferenceHeld review -> review.plan();
            case ConferenceNotRequired ruledOut -> Optional.of(ruledOut.enquiry());
            case ConferenceDelayAgreed delay -> Optional.of(delay.enquiry());
            case ProtectionPlanStarted started -> started.conference();
            case ProtectionPlanEnded ended -> Optional.of(ended.plan());
            case AllocationEnded ended -> Optional.of(ended.allocation());
            case StrategyDiscussionNoLongerNeeded dropped -> Optional.of(dropped.request());
            case TransferInWithdrawn withdrawn -> Optional.of(withdrawn.notification());
            case CoreGroupHeld held -> held.plan();
            case LookedAfterEnded ended -> Optional.of(ended.lookedAfter());
            case PlacementEnded ended -> Optional.of(ended.placement());
            case TemporaryApprovalGranted granted -> Optional.of(granted.placement());
            case TemporaryApprovalExtended extended -> Optional.of(extended.placement());
            case ConnectedPersonAssessmentStarted started -> Optional.of(started.placement());
            case ConnectedPersonApproved approved -> Optional.of(approved.placement());
            case PrivateFosteringEnded ended -> Optional.of(ended.arrangement());
            case ContactReceived _,
                    StrategyDiscussionRequested _,
                    TransferInNotified _,
                    VisitMade _,
                    AllocationDelayNotified _,
                    SupervisionHeld _,
                    ManagementOversightRecorded _,
                    BecameLookedAfter _,
                    PlacementStarted _,
                    LookedAfterReviewHeld _,
                    PermanencyPlanMade _,
                    PrivateFosteringNotified _,
                    ReferralReceived _,
                    AssessmentStarted _,
                    StrategyDiscussionHeld _,
                    CaseAllocated _,
                    CaseTransferredToTeam _,
                    NobodyAllocated _,
                    UnallocatedRiskAssessed _,
                    CaseClosed _ -> Optional.empty();
        };
    }
}
