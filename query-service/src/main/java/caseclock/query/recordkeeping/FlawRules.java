package caseclock.query.recordkeeping;

import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.FlawCode;
import caseclock.query.timeliness.TimescaleKey;
import java.util.Optional;

/** Says which rule a flawed clock comes under. */
final class FlawRules {

    private FlawRules() {}

    /** Empty where the case's sources never tell of such things: nobody can mend in a record what its source never tells. */
    static Optional<RecordRule> of(TimescaleKey timescale, Flaw flaw) {
        return FlawCode.of(flaw).map(code -> of(timescale, code)).orElse(Optional.of(RecordRule.NOT_KNOWN));
    }

    private static Optional<RecordRule> of(TimescaleKey timescale, FlawCode code) {
        return switch (code) {
            case NO_SOURCE_TELLS, NO_SOURCE_TOLD_THEN, DECISION_DAY_NOT_TOLD, NOBODY_SINCE_WHEN -> Optional.empty();
            case BEGINNING_WITHOUT_TIME, END_WITHOUT_TIME -> Optional.of(RecordRule.TIME_OF_DAY_MISSING);
            case DISCUSSION_MISSING -> Optional.of(RecordRule.ENQUIRY_WITHOUT_DISCUSSION);
            case ENQUIRY_START_MISSING -> Optional.of(RecordRule.ENQUIRY_WITHOUT_START);
            case ENQUIRY_MISSING -> Optional.of(RecordRule.CONFERENCE_WITHOUT_ENQUIRY);
            case ASSESSMENT_START_MISSING -> Optional.of(RecordRule.ASSESSMENT_WITHOUT_START);
            case PLAN_START_MISSING -> Optional.of(RecordRule.PLAN_WITHOUT_START);
            case REFERRAL_MISSING -> Optional.of(RecordRule.DECISION_WITHOUT_REFERRAL);
            case CONTACT_MISSING -> Optional.of(RecordRule.DECISION_WITHOUT_CONTACT);
            case REQUEST_MISSING -> Optional.of(RecordRule.DISCUSSION_WITHOUT_REQUEST);
            case TRANSFER_REFERRAL_MISSING, TRANSFER_NOTICE_MISSING -> Optional.of(RecordRule.TRANSFER_WITHOUT_NOTICE);
            case CARE_START_MISSING, FIRST_REVIEW_UNCERTAIN -> Optional.of(RecordRule.CARE_WITHOUT_START);
            case HOME_MISSING, HOME_MISSING_FOR_A_TIME -> Optional.of(RecordRule.HOME_NOT_RECORDED);
            case PLACEMENT_START_MISSING -> Optional.of(RecordRule.PLACEMENT_WITHOUT_START);
            case CARER_ASSESSMENT_START_MISSING -> Optional.of(RecordRule.CARER_WITHOUT_START);
            case FOSTERING_NOTICE_MISSING -> Optional.of(RecordRule.FOSTERING_WITHOUT_NOTICE);
            case FINISHED_BEFORE_START -> Optional.of(finishedTooEarly(timescale));
            case GIVEN_UP_BEFORE_START -> Optional.of(RecordRule.ENDS_BEFORE_START);
        };
    }

    private static RecordRule finishedTooEarly(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE -> RecordRule.CONFERENCE_BEFORE_ENQUIRY;
            case ASSESSMENT, ASSESSMENT_FROM_START -> RecordRule.ASSESSMENT_BEFORE_START;
            case FIRST_REVIEW_CONFERENCE, LATER_REVIEW_CONFERENCE -> RecordRule.REVIEW_BEFORE_PLAN;
            default -> RecordRule.ENDS_BEFORE_START;
        };
    }
}
