package caseclock.query.definitions;

import caseclock.query.out.Sheet;
import caseclock.query.recordkeeping.RecordRule;
import java.util.Arrays;
import java.util.List;

/** The rules of one weight by which a record is listed as one to correct. */
public record RecordRules(String words, List<Line> rules) {

    /** @param dfe "DfE rule 8615", or nothing */
    public record Line(String id, String title, String dfe, String meaning, String breaks) {

        private static Line of(RecordRule rule) {
            return new Line(
                    rule.key(),
                    rule.title(),
                    rule.dfe().map(number -> "DfE rule " + number).orElse(""),
                    rule.meaning(),
                    rule.breaks());
        }
    }

    static List<RecordRules> all() {
        return Arrays.stream(RecordRule.Weight.values())
                .map(weight -> new RecordRules(
                        weight.words(),
                        Arrays.stream(RecordRule.values())
                                .filter(rule -> rule.weight() == weight)
                                .map(Line::of)
                                .toList()))
                .toList();
    }

    static Sheet sheet() {
        return new Sheet(
                "rules-of-records-to-correct",
                List.of("rule", "what is wrong", "dfe rule", "when it is listed", "what comes of it", "weight"),
                Arrays.stream(RecordRule.values())
                        .map(rule -> Sheet.row(
                                rule.key(),
                                rule.title(),
                                rule.dfe(),
                                rule.meaning(),
                                rule.breaks(),
                                rule.weight().words()))
                        .toList());
    }
}
