package caseclock.query.recordkeeping;

import caseclock.query.timeliness.TimescaleKey;
import java.util.List;

/** Knows which facts start and stop the clocks of a timescale, by the names under which they are stored. */
public final class FactsOfClock {

    private FactsOfClock() {}

    /** The start first, the stop last; nothing for timescales that few ask about. */
    public static List<String> of(TimescaleKey timescale) {
        return switch (timescale) {
            case CONTACT_DECISION, CONTACT_DECISION_WORKING_DAY -> List.of("ContactReceived", "ContactDecided");
            case REFERRAL_DECISION, REFERRAL_COMPLETION -> List.of("ReferralReceived", "ReferralDecided");
            case ASSESSMENT -> List.of("ReferralReceived", "AssessmentAuthorised");
            case ASSESSMENT_FROM_START -> List.of("AssessmentStarted", "AssessmentAuthorised");
            case STRATEGY_DISCUSSION -> List.of("StrategyDiscussionRequested", "StrategyDiscussionHeld");
            case SECTION_47_TO_CONFERENCE -> List.of("StrategyDiscussionHeld", "ConferenceHeld");
            case TRANSFER_IN_CONFERENCE -> List.of("TransferInNotified", "ConferenceHeld");
            case CORE_GROUP -> List.of("ConferenceHeld", "CoreGroupHeld");
            case FIRST_REVIEW_CONFERENCE -> List.of("ConferenceHeld", "ReviewConferenceHeld");
            case LATER_REVIEW_CONFERENCE -> List.of("ReviewConferenceHeld");
            case PROTECTION_PLAN_VISIT, LOOKED_AFTER_VISIT -> List.of("VisitMade");
            case INITIAL_VISIT -> List.of("ReferralDecided", "VisitMade");
            case INITIAL_VISIT_ENQUIRY -> List.of("Section47EnquiryStarted", "VisitMade");
            case ALLOCATION -> List.of("ReferralDecided", "CaseAllocated");
            case SUPERVISION -> List.of("SupervisionHeld");
            default -> List.of();
        };
    }
}
