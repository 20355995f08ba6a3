package caseclock.query.weekly;

import caseclock.query.out.Sheet;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The records to correct, by what is wrong with them: the rules with most of them, and how many there were a week ago. */
record CorrectView(String intro, List<Line> lines, int more, Sheet sheet) {

    private static final int MOST = 5;

    record Line(String rule, String href, String records, String breaks) {}

    static CorrectView of(Week week) {
        var rules = week.records().counts().entrySet().stream()
                .sorted(Map.Entry.<RecordRule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(RecordRule::title))))
                .toList();
        var shown = rules.stream().limit(MOST).toList();
        return new CorrectView(
                intro(week),
                shown.stream().map(rule -> line(rule, week)).toList(),
                rules.size() - shown.size(),
                sheet(shown));
    }

    private static String intro(Week week) {
        OpenRecords then = week.lastWeek().records();
        var asAt = week.when().asAt();
        return Words.sentence(Words.count(week.records().items().size(), "record", "records")) + ". "
                + Words.number(week.records().mendedSince(then, RecordsToCorrect.from(asAt))) + " put right and "
                + Words.number(week.records().newSince(then)) + " new since "
                + Words.weekdayThisYear(asAt.minusWeeks(1)) + "." + kept(week.records());
    }

    private static String kept(OpenRecords records) {
        int kept = records.kept().size();
        return kept == 0
                ? ""
                : " " + Words.sentence(Words.small(kept)) + " more " + (kept == 1 ? "is" : "are")
                        + " kept with a reason.";
    }

    private static Line line(Map.Entry<RecordRule, Integer> rule, Week week) {
        return new Line(
                rule.getKey().title(),
                week.when().link(WeekAddress.of(week).records(rule.getKey().key())),
                Words.number(rule.getValue()),
                rule.getKey().breaks());
    }

    private static Sheet sheet(List<Map.Entry<RecordRule, Integer>> rules) {
        return new Sheet(
                "records-to-correct",
                List.of("What is wrong", "DfE rule", "Records", "What it does"),
                rules.stream()
                        .map(rule -> Sheet.row(
                                rule.getKey().title(),
                                rule.getKey().dfe(),
                                rule.getValue(),
                                rule.getKey().breaks()))
                        .toList());
    }
}
