package caseclock.query.timeliness;

import caseclock.events.Allocation;
import caseclock.events.Assessment;
import caseclock.events.Closure;
import caseclock.events.Conference;
import caseclock.events.ConnectedPerson;
import caseclock.events.Contact;
import caseclock.events.Fact;
import caseclock.events.LookedAfter;
import caseclock.events.PrivateFostering;
import caseclock.events.ProtectionPlan;
import caseclock.events.Referral;
import caseclock.events.Section47;
import caseclock.events.StrategyDiscussion;
import caseclock.events.Supervision;
import caseclock.events.Visit;

/** In which order the facts of one day follow each other where no time of day tells: the order in which such work is done. */
enum Kind {
    CONTACT,
    CONTACT_DECISION,
    REFERRAL,
    REFERRAL_DECISION,
    LOOKED_AFTER,
    PLACEMENT,
    TEMPORARY_APPROVAL,
    PRIVATE_FOSTERING,
    TRANSFER_IN,
    NOBODY_ALLOCATED,
    ALLOCATION,
    TEAM_CHANGE,
    DELAY_NOTIFIED,
    RISK_ASSESSMENT,
    DISCUSSION_REQUESTED,
    STRATEGY_DISCUSSION,
    DISCUSSION_NOT_NEEDED,
    ENQUIRY,
    ASSESSMENT,
    CARER_ASSESSMENT,
    VISIT,
    SUPERVISION,
    OVERSIGHT,
    BOOKING,
    BOOKING_CANCELLED,
    DELAY_AGREED,
    CONFERENCE,
    TRANSFER_IN_WITHDRAWN,
    PLAN,
    CORE_GROUP,
    REVIEW,
    LOOKED_AFTER_REVIEW,
    PERMANENCY_PLAN,
    ASSESSMENT_ENDED,
    CARER_APPROVED,
    CONFERENCE_NOT_REQUIRED,
    ENQUIRY_CONCLUDED,
    PLAN_ENDED,
    PLACEMENT_ENDED,
    LOOKED_AFTER_ENDED,
    PRIVATE_FOSTERING_ENDED,
    ALLOCATION_ENDED,
    CLOSURE;

    static Kind of(Fact fact) {
        return switch (fact) {
            case Contact.ContactReceived _ -> CONTACT;
            case Contact.ContactDecided _ -> CONTACT_DECISION;
            case Referral.ReferralReceived _ -> REFERRAL;
            case Referral.ReferralDecided _ -> REFERRAL_DECISION;
            case LookedAfter.BecameLookedAfter _ -> LOOKED_AFTER;
            case LookedAfter.PlacementStarted _ -> PLACEMENT;
            case ConnectedPerson.TemporaryApprovalGranted _, ConnectedPerson.TemporaryApprovalExtended _ ->
                TEMPORARY_APPROVAL;
            case PrivateFostering.PrivateFosteringNotified _ -> PRIVATE_FOSTERING;
            case Conference.TransferInNotified _ -> TRANSFER_IN;
            case Allocation.CaseAllocated _ -> ALLOCATION;
            case Allocation.NobodyAllocated _ -> NOBODY_ALLOCATED;
            case Allocation.CaseTransferredToTeam _ -> TEAM_CHANGE;
            case Allocation.AllocationDelayNotified _ -> DELAY_NOTIFIED;
            case Allocation.UnallocatedRiskAssessed _ -> RISK_ASSESSMENT;
            case StrategyDiscussion.StrategyDiscussionRequested _ -> DISCUSSION_REQUESTED;
            case StrategyDiscussion.StrategyDiscussionHeld _ -> STRATEGY_DISCUSSION;
            case StrategyDiscussion.StrategyDiscussionNoLongerNeeded _ -> DISCUSSION_NOT_NEEDED;
            case Section47.Section47EnquiryStarted _ -> ENQUIRY;
            case Assessment.AssessmentStarted _ -> ASSESSMENT;
            case ConnectedPerson.ConnectedPersonAssessmentStarted _ -> CARER_ASSESSMENT;
            case Visit.VisitMade _ -> VISIT;
            case Supervision.SupervisionHeld _ -> SUPERVISION;
            case Supervision.ManagementOversightRecorded _ -> OVERSIGHT;
            case Conference.ConferenceBooked _ -> BOOKING;
            case Conference.ConferenceBookingCancelled _ -> BOOKING_CANCELLED;
            case Conference.ConferenceDelayAgreed _ -> DELAY_AGREED;
            case Conference.ConferenceHeld _ -> CONFERENCE;
            case Conference.TransferInWithdrawn _ -> TRANSFER_IN_WITHDRAWN;
            case ProtectionPlan.ProtectionPlanStarted _ -> PLAN;
            case ProtectionPlan.CoreGroupHeld _ -> CORE_GROUP;
            case Conference.ReviewConferenceHeld _ -> REVIEW;
            case LookedAfter.LookedAfterReviewHeld _ -> LOOKED_AFTER_REVIEW;
            case LookedAfter.PermanencyPlanMade _ -> PERMANENCY_PLAN;
            case Assessment.AssessmentAuthorised _, Assessment.AssessmentDiscontinued _ -> ASSESSMENT_ENDED;
            case ConnectedPerson.ConnectedPersonApproved _ -> CARER_APPROVED;
            case Conference.ConferenceNotRequired _ -> CONFERENCE_NOT_REQUIRED;
            case Section47.Section47EnquiryConcluded _ -> ENQUIRY_CONCLUDED;
            case ProtectionPlan.ProtectionPlanEnded _ -> PLAN_ENDED;
            case LookedAfter.PlacementEnded _ -> PLACEMENT_ENDED;
            case LookedAfter.LookedAfterEnded _ -> LOOKED_AFTER_ENDED;
            case PrivateFostering.PrivateFosteringEnded _ -> PRIVATE_FOSTERING_ENDED;
            case Allocation.AllocationEnded _ -> ALLOCATION_ENDED;
            case Closure.CaseClosed _ -> CLOSURE;
        };
    }
}
