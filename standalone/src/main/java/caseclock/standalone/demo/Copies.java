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
import caseclock.events.Happened;
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
import java.time.LocalDate;

/** The same fact once more: as another entry, or on another day. */
final class Copies {

    private Copies() {}

    static Fact onDay(Fact fact, LocalDate day) {
        return copy(fact, fact.entryId(), new Happened(day, fact.happened().at()));
    }

    static Fact as(Fact fact, EntryId id) {
        return copy(fact, id, fact.happened());
    }

    private static Fact copy(Fact fact, EntryId id, Happened on) {
        return switch (fact) {
            case ContactReceived f -> new ContactReceived(id, on, f.source());
            case ContactDecided f -> new ContactDecided(id, on, f.contact(), f.outcome());
            case ReferralReceived f -> new ReferralReceived(id, on, f.source(), f.primaryNeed(), f.noFurtherAction());
            case ReferralDecided f -> new ReferralDecided(id, on, f.referral(), f.outcome());
            case AssessmentStarted _ -> new AssessmentStarted(id, on);
            case AssessmentAuthorised f -> new AssessmentAuthorised(id, on, f.assessment(), f.factors());
            case AssessmentDiscontinued f -> new AssessmentDiscontinued(id, on, f.assessment());
            case StrategyDiscussionRequested f -> new StrategyDiscussionRequested(id, on, f.meetingId());
            case StrategyDiscussionNoLongerNeeded f -> new StrategyDiscussionNoLongerNeeded(id, on, f.request());
            case StrategyDiscussionHeld f ->
                new StrategyDiscussionHeld(id, on, f.meetingId(), f.invited(), f.attended());
            case Section47EnquiryStarted f ->
                new Section47EnquiryStarted(id, on, f.initiatedBy(), f.conferenceNotRequired());
            case Section47EnquiryConcluded f -> new Section47EnquiryConcluded(id, on, f.enquiry(), f.outcome());
            case ConferenceBooked f -> new ConferenceBooked(id, on, f.kind(), f.enquiry(), f.bookedFor());
            case ConferenceBookingCancelled f -> new ConferenceBookingCancelled(id, on, f.booking());
            case ConferenceHeld f ->
                new ConferenceHeld(id, on, f.kind(), f.enquiry(), f.quorate(), f.planMade(), f.meetingId());
            case ReviewConferenceHeld f ->
                new ReviewConferenceHeld(id, on, f.plan(), f.quorate(), f.planContinued(), f.meetingId());
            case ConferenceNotRequired f -> new ConferenceNotRequired(id, on, f.enquiry());
            case ConferenceDelayAgreed f -> new ConferenceDelayAgreed(id, on, f.enquiry(), f.reason());
            case ProtectionPlanStarted f ->
                new ProtectionPlanStarted(
                        id, on, f.conference(), f.initialCategory(), f.latestCategory(), f.previousPlans());
            case ProtectionPlanEnded f -> new ProtectionPlanEnded(id, on, f.plan());
            case CaseAllocated f -> new CaseAllocated(id, on, f.worker(), f.role(), f.team());
            case AllocationEnded f -> new AllocationEnded(id, on, f.allocation(), f.reason());
            case CaseTransferredToTeam f -> new CaseTransferredToTeam(id, on, f.team());
            case NobodyAllocated _ -> new NobodyAllocated(id, on);
            case UnallocatedRiskAssessed f -> new UnallocatedRiskAssessed(id, on, f.coveredBy());
            case TransferInNotified _ -> new TransferInNotified(id, on);
            case TransferInWithdrawn f -> new TransferInWithdrawn(id, on, f.notification());
            case CoreGroupHeld f -> new CoreGroupHeld(id, on, f.plan(), f.meetingId());
            case VisitMade f -> new VisitMade(id, on, f.kind(), f.childSeen(), f.seenAlone());
            case AllocationDelayNotified _ -> new AllocationDelayNotified(id, on);
            case SupervisionHeld f -> new SupervisionHeld(id, on, f.worker());
            case ManagementOversightRecorded f -> new ManagementOversightRecorded(id, on, f.subject(), f.by());
            case BecameLookedAfter _ -> new BecameLookedAfter(id, on);
            case LookedAfterEnded f -> new LookedAfterEnded(id, on, f.lookedAfter());
            case PlacementStarted f -> new PlacementStarted(id, on, f.regime(), f.untilEighteen());
            case PlacementEnded f -> new PlacementEnded(id, on, f.placement());
            case LookedAfterReviewHeld f -> new LookedAfterReviewHeld(id, on, f.meetingId());
            case PermanencyPlanMade _ -> new PermanencyPlanMade(id, on);
            case TemporaryApprovalGranted f -> new TemporaryApprovalGranted(id, on, f.placement());
            case TemporaryApprovalExtended f -> new TemporaryApprovalExtended(id, on, f.placement());
            case ConnectedPersonAssessmentStarted f -> new ConnectedPersonAssessmentStarted(id, on, f.placement());
            case ConnectedPersonApproved f -> new ConnectedPersonApproved(id, on, f.placement());
            case PrivateFosteringNotified _ -> new PrivateFosteringNotified(id, on);
            case PrivateFosteringEnded f -> new PrivateFosteringEnded(id, on, f.arrangement());
            case CaseClosed f -> new CaseClosed(id, on, f.reason());
        };
    }
}
