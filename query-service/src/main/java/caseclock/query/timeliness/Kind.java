package caseclock.query.timeliness;

import caseclock.events.Allocation;
import caseclock.events.Assessment;
import caseclock.events.Closure;
import caseclock.events.Conference;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan;
import caseclock.events.Referral;
import caseclock.events.Section47;
import caseclock.events.StrategyDiscussion;

/** In which order the facts of one day follow each other where no time of day tells: the order in which such work is done. */
enum Kind {
    REFERRAL,
    REFERRAL_DECISION,
    ALLOCATION,
    TEAM_CHANGE,
    RISK_ASSESSMENT,
    STRATEGY_DISCUSSION,
    ENQUIRY,
    ASSESSMENT,
    BOOKING,
    BOOKING_CANCELLED,
    DELAY_AGREED,
    CONFERENCE,
    PLAN,
    REVIEW,
    ASSESSMENT_ENDED,
    CONFERENCE_NOT_REQUIRED,
    ENQUIRY_CONCLUDED,
    PLAN_ENDED,
    ALLOCATION_ENDED,
    CLOSURE;

    static Kind of(Fact fact) {
        return switch (fact) {
            case Referral.ReferralReceived _ -> REFERRAL;
            case Referral.ReferralDecided _ -> REFERRAL_DECISION;
            case Allocation.CaseAllocated _ -> ALLOCATION;
            case Allocation.CaseTransferredToTeam _ -> TEAM_CHANGE;
            case Allocation.UnallocatedRiskAssessed _ -> RISK_ASSESSMENT;
            case StrategyDiscussion.StrategyDiscussionHeld _ -> STRATEGY_DISCUSSION;
            case Section47.Section47EnquiryStarted _ -> ENQUIRY;
            case Assessment.AssessmentStarted _ -> ASSESSMENT;
            case Conference.ConferenceBooked _ -> BOOKING;
            case Conference.ConferenceBookingCancelled _ -> BOOKING_CANCELLED;
            case Conference.ConferenceDelayAgreed _ -> DELAY_AGREED;
            case Conference.ConferenceHeld _ -> CONFERENCE;
            case ProtectionPlan.ProtectionPlanStarted _ -> PLAN;
            case Conference.ReviewConferenceHeld _ -> REVIEW;
            case Assessment.AssessmentAuthorised _, Assessment.AssessmentDiscontinued _ -> ASSESSMENT_ENDED;
            case Conference.ConferenceNotRequired _ -> CONFERENCE_NOT_REQUIRED;
            case Section47.Section47EnquiryConcluded _ -> ENQUIRY_CONCLUDED;
            case ProtectionPlan.ProtectionPlanEnded _ -> PLAN_ENDED;
            case Allocation.AllocationEnded _ -> ALLOCATION_ENDED;
            case Closure.CaseClosed _ -> CLOSURE;
        };
    }
}
