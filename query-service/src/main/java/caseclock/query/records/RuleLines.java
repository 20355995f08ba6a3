package caseclock.query.records;

import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong, rule by rule, each a link to its own list. */
final class RuleLines {

    private RuleLines() {}

    /**
     * @param dfe "DfE rule 8615", or nothing
     * @param here whether only this one is looked at
     */
    record RuleLine(
            String title, String href, String dfe, String records, String clocks, String breaks, boolean here) {}

    static List<RuleLine> of(RecordsFound found) {
        Map<RecordRule, List<ToCorrect>> byRule = found.now().items().stream()
                .filter(found.asked().about(Optional.empty(), found.asked().worker())::admits)
                .collect(Collectors.groupingBy(ToCorrect::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(one -> line(found, one.getKey(), one.getValue()))
                .toList();
    }

    private static RuleLine line(RecordsFound found, RecordRule rule, List<ToCorrect> items) {
        var asked = found.asked().about(Optional.of(rule), found.asked().worker());
        int clocks = items.stream().mapToInt(item -> item.clocks().size()).sum();
        return new RuleLine(
                rule.title(),
                found.when().link(asked.address() + "#list"),
                dfe(rule),
                Words.number(items.size()),
                clocks == 0 ? "–" : Words.number(clocks),
                rule.breaks(),
                found.asked().rule().filter(rule::equals).isPresent());
    }

    static String dfe(RecordRule rule) {
        return rule.dfe().map(number -> "DfE rule " + number).orElse("");
    }
}
