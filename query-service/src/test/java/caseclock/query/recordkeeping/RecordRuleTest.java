package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules as data. */
class RecordRuleTest {

    /** DfE's rules for the children in need census, as far as one of ours is the same. */
    private static final Map<RecordRule, String> DFE = Map.of(
            RecordRule.CONFERENCE_BEFORE_ENQUIRY, "8615",
            RecordRule.ASSESSMENT_BEFORE_START, "8608",
            RecordRule.ASSESSMENT_OPEN_AT_CLOSURE, "8867",
            RecordRule.ENQUIRY_OPEN_AT_CLOSURE, "8868",
            RecordRule.PLAN_WITHOUT_CONFERENCE, "2885",
            RecordRule.REVIEW_BEFORE_PLAN, "8841",
            RecordRule.CONFERENCE_AT_WEEKEND, "8875",
            RecordRule.ENQUIRY_BEFORE_REFERRAL, "2889");

    @Test
    void dfesNumbersStandWhereOneOfItsRulesIsTheSameAndNowhereElse() {
        assertThat(Arrays.stream(RecordRule.values())
                        .filter(rule -> rule.dfe().isPresent())
                        .collect(Collectors.toMap(
                                rule -> rule, rule -> rule.dfe().orElseThrow())))
                .isEqualTo(DFE);
    }

    @Test
    void everyRuleSaysInASentenceWhenARecordIsListedAndInWordsWhatComesOfIt() {
        assertThat(RecordRule.values())
                .allSatisfy(rule -> {
                    assertThat(rule.meaning()).matches("[A-Z].{20,140}\\.");
                    assertThat(rule.title()).matches("[A-Z][^.]{5,90}");
                    assertThat(rule.breaks()).matches("(?s)[A-Z][^.]{5,60}");
                })
                .doesNotHaveDuplicates();
    }

    /** The command side takes a rule by this shape and knows none of them. */
    @Test
    void everyRuleHasANameOfTheShapeThatADecisionTakes() {
        assertThat(RecordRule.values())
                .allSatisfy(rule -> assertThat(rule.key()).matches("[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,9}"))
                .allSatisfy(rule -> assertThat(RecordRule.of(rule.key())).contains(rule));
    }

    @Test
    void whatDfERefusesLeavesTheFiguresAsTheyAre() {
        assertThat(RecordRule.CONFERENCE_AT_WEEKEND.weight()).isEqualTo(RecordRule.Weight.CENSUS);
        assertThat(RecordRule.CONFERENCE_BEFORE_ENQUIRY.weight()).isEqualTo(RecordRule.Weight.CLOCK);
        assertThat(RecordRule.VISIT_WITHOUT_SEEN.weight()).isEqualTo(RecordRule.Weight.FIGURE);
    }
}
