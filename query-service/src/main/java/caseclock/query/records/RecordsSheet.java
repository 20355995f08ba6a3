package caseclock.query.records;

import static caseclock.events.Happened.LONDON;

import caseclock.query.out.Sheet;
import caseclock.query.words.ClockWords;
import caseclock.query.words.ReasonWords;
import java.util.List;
import java.util.stream.Collectors;

/** The list as a file, all pages; only the counts for those who may not open cases. */
final class RecordsSheet {

    private static final List<String> HEAD = List.of(
            "child",
            "what is wrong",
            "found",
            "dfe rule",
            "what it breaks",
            "clocks",
            "worker",
            "team",
            "first seen",
            "status",
            "kept because",
            "kept since");

    private RecordsSheet() {}

    static Sheet of(RecordsFound found, boolean listed) {
        return listed
                ? new Sheet(
                        "records-to-correct",
                        HEAD,
                        found.shown().stream().map(RecordsSheet::row).toList())
                : new Sheet(
                        "records-to-correct-counts",
                        List.of("what is wrong", "dfe rule", "records"),
                        found.now().counts().entrySet().stream()
                                .map(one -> Sheet.row(
                                        one.getKey().title(), one.getKey().dfe(), one.getValue()))
                                .toList());
    }

    private static List<String> row(Listed listed) {
        var item = listed.record();
        return Sheet.row(
                item.reference(),
                item.rule().title(),
                FoundWords.of(item),
                item.rule().dfe(),
                item.rule().breaks(),
                item.clocks().stream().map(ClockWords::name).collect(Collectors.joining("; ")),
                item.worker(),
                item.team(),
                item.firstSeen().atZone(LONDON).toLocalDate(),
                listed.status().key(),
                listed.kept().map(kept -> ReasonWords.of(kept.reason())),
                listed.kept().map(kept -> kept.since().atZone(LONDON).toLocalDate()));
    }
}
