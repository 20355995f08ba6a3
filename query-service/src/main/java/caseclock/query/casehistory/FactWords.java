package caseclock.query.casehistory;

import static caseclock.query.words.ClockWords.code;

import caseclock.events.Allocation;
import caseclock.events.Assessment;
import caseclock.events.Closure;
import caseclock.events.Conference;
import caseclock.events.ConferenceKind;
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
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;

/** What a fact is called in a case's history. */
final class FactWords {

    private FactWords() {}

    static String title(Fact fact) {
        return switch (fact) {
            case Contact contact -> of(contact);
            case Referral referral -> of(referral);
            case Assessment assessment -> of(assessment);
            case StrategyDiscussion discussion -> of(discussion);
            case Section47 enquiry -> of(enquiry);
            case Conference conference -> of(conference);
            case ProtectionPlan plan -> of(plan);
            case Visit.VisitMade visit -> of(visit);
            case Allocation allocation -> of(allocation);
            case Supervision supervision -> of(supervision);
            case LookedAfter lookedAfter -> CareWords.title(lookedAfter);
            case ConnectedPerson connected -> CareWords.title(connected);
            case PrivateFostering fostering -> CareWords.title(fostering);
            case Closure.CaseClosed closed ->
                "Case closed" + closed.reason().map(why -> ": " + code(why)).orElse("");
        };
    }

    private static String of(Contact contact) {
        return switch (contact) {
            case Contact.ContactReceived received ->
                "Contact received"
                        + received.source().map(from -> ", from: " + code(from)).orElse("");
            case Contact.ContactDecided decided -> "Contact decided: " + code(decided.outcome());
        };
    }

    private static String of(StrategyDiscussion discussion) {
        return switch (discussion) {
            case StrategyDiscussion.StrategyDiscussionRequested _ -> "Strategy discussion asked for";
            case StrategyDiscussion.StrategyDiscussionHeld _ -> "Strategy discussion held";
            case StrategyDiscussion.StrategyDiscussionNoLongerNeeded _ -> "Strategy discussion not needed any more";
        };
    }

    private static String of(Visit.VisitMade visit) {
        String made = visit.childSeen().orElse(false) ? "Visit, child seen" : "Visit, child not seen";
        return visit.seenAlone().orElse(false) ? made + " alone" : made;
    }

    private static String of(Supervision supervision) {
        return switch (supervision) {
            case Supervision.SupervisionHeld _ -> "Case gone through in supervision";
            case Supervision.ManagementOversightRecorded oversight ->
                "Management oversight: " + code(oversight.subject());
        };
    }

    private static String of(Referral referral) {
        return switch (referral) {
            case Referral.ReferralReceived received ->
                "Referral received"
                        + received.source().map(from -> ", from: " + code(from)).orElse("");
            case Referral.ReferralDecided decided -> "Referral decided: " + code(decided.outcome());
        };
    }

    private static String of(Assessment assessment) {
        return switch (assessment) {
            case Assessment.AssessmentStarted _ -> "Assessment started";
            case Assessment.AssessmentAuthorised _ -> "Assessment authorised by a manager";
            case Assessment.AssessmentDiscontinued _ -> "Assessment given up";
        };
    }

    private static String of(Section47 enquiry) {
        return switch (enquiry) {
            case Section47.Section47EnquiryStarted _ -> "Section 47 enquiry started";
            case Section47.Section47EnquiryConcluded concluded ->
                "Section 47 enquiry ended: " + code(concluded.outcome());
        };
    }

    private static String of(Conference conference) {
        return switch (conference) {
            case Conference.ConferenceBooked booked ->
                kind(booked.kind()) + " booked for " + Words.weekday(booked.bookedFor());
            case Conference.ConferenceBookingCancelled _ -> "Conference booking called off";
            case Conference.ConferenceHeld held -> kind(held.kind()) + " held";
            case Conference.ReviewConferenceHeld _ -> "Review conference held";
            case Conference.ConferenceNotRequired _ -> "No conference needed";
            case Conference.ConferenceDelayAgreed delay ->
                "Conference late, reason agreed: " + ReasonWords.of(delay.reason());
            case Conference.TransferInNotified _ -> "Transfer in announced by another council";
            case Conference.TransferInWithdrawn _ -> "Transfer in called off";
        };
    }

    private static String kind(ConferenceKind kind) {
        return switch (kind) {
            case INITIAL -> "Initial conference";
            case TRANSFER_IN -> "Transfer-in conference";
            case REVIEW -> "Review conference";
        };
    }

    private static String of(ProtectionPlan plan) {
        return switch (plan) {
            case ProtectionPlan.ProtectionPlanStarted started ->
                "Child protection plan started"
                        + started.latestCategory()
                                .or(started::initialCategory)
                                .map(why -> ": " + code(why))
                                .orElse("");
            case ProtectionPlan.CoreGroupHeld _ -> "Core group held";
            case ProtectionPlan.ProtectionPlanEnded _ -> "Child protection plan ended";
        };
    }

    private static String of(Allocation allocation) {
        return switch (allocation) {
            case Allocation.CaseAllocated given ->
                "Allocated to " + given.worker() + ", " + code(given.role())
                        + given.team().map(team -> ", " + team).orElse("");
            case Allocation.AllocationEnded ended ->
                "Allocation ended" + ended.reason().map(why -> ": " + code(why)).orElse("");
            case Allocation.NobodyAllocated _ -> "No worker listed on that day";
            case Allocation.CaseTransferredToTeam moved -> "Held by " + moved.team() + " from now on";
            case Allocation.UnallocatedRiskAssessed assessed ->
                "Risk assessed while without a worker"
                        + assessed.coveredBy().map(by -> ", covered by " + by).orElse("");
            case Allocation.AllocationDelayNotified _ -> "Family told of the wait for a worker";
        };
    }
}
