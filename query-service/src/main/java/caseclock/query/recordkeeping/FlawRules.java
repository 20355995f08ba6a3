package caseclock.query.recordkeeping;

import static java.util.Map.entry;

import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.TimescaleKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which rule a flawed clock comes under, by the sentence with which the engine tells what is wrong. */
final class FlawRules {

    private static final String FINISHED = "It is recorded as finished";

    /** Nobody can mend in a record what its source never tells. */
    private static final List<String> SILENT =
            List.of("None of this case's sources record", "The source does not give the day of the decision.");

    private static final List<Map.Entry<String, RecordRule>> BEGINNINGS = List.of(
            entry("Its limit is in hours,", RecordRule.TIME_OF_DAY_MISSING),
            entry("The strategy discussion that initiated", RecordRule.ENQUIRY_WITHOUT_DISCUSSION),
            entry("The start of the Section 47 enquiry", RecordRule.ENQUIRY_WITHOUT_START),
            entry("No Section 47 enquiry is recorded", RecordRule.CONFERENCE_WITHOUT_ENQUIRY),
            entry("The start of the assessment", RecordRule.ASSESSMENT_WITHOUT_START),
            entry("The start of the child protection plan", RecordRule.PLAN_WITHOUT_START),
            entry("The referral that was decided on", RecordRule.DECISION_WITHOUT_REFERRAL),
            entry("The contact that was decided on", RecordRule.DECISION_WITHOUT_CONTACT),
            entry("The request for the strategy discussion", RecordRule.DISCUSSION_WITHOUT_REQUEST),
            entry("No referral is recorded for this transfer-in", RecordRule.TRANSFER_WITHOUT_NOTICE),
            entry("The notification of the transfer in", RecordRule.TRANSFER_WITHOUT_NOTICE),
            entry("The day on which the child became looked after", RecordRule.CARE_WITHOUT_START),
            entry("Whether an earlier review was the first", RecordRule.CARE_WITHOUT_START),
            entry("Where the child", RecordRule.HOME_NOT_RECORDED),
            entry("The start of the placement", RecordRule.PLACEMENT_WITHOUT_START),
            entry("The start of the connected person's assessment", RecordRule.CARER_WITHOUT_START),
            entry("The notification of the private fostering", RecordRule.FOSTERING_WITHOUT_NOTICE));

    private FlawRules() {}

    /** Empty where the case's sources never tell of such things. */
    static Optional<RecordRule> of(TimescaleKey timescale, Flaw flaw) {
        if (SILENT.stream().anyMatch(flaw.sentence()::startsWith)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (flaw.kind()) {
                    case DISORDERED -> disordered(timescale, flaw.sentence());
                    case UNKNOWN -> unknown(flaw.sentence());
                });
    }

    private static RecordRule unknown(String sentence) {
        return BEGINNINGS.stream()
                .filter(one -> sentence.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(RecordRule.NOT_KNOWN);
    }

    private static RecordRule disordered(TimescaleKey timescale, String sentence) {
        if (!sentence.startsWith(FINISHED)) {
            return RecordRule.ENDS_BEFORE_START;
        }
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE -> RecordRule.CONFERENCE_BEFORE_ENQUIRY;
            case ASSESSMENT, ASSESSMENT_FROM_START -> RecordRule.ASSESSMENT_BEFORE_START;
            case FIRST_REVIEW_CONFERENCE, LATER_REVIEW_CONFERENCE -> RecordRule.REVIEW_BEFORE_PLAN;
            default -> RecordRule.ENDS_BEFORE_START;
        };
    }
}
