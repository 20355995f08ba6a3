package caseclock.query.records;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.Paging;
import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of one page of the list, group by group. */
final class Groups {

    private Groups() {}

    /**
     * @param count "12 records"
     * @param breaks what comes of it, where that is the same for all of them
     * @param csv where the records of this worker are as a file to send on, or nothing
     */
    record Group(String title, String count, String breaks, String csv, List<Line> lines) {}

    /** @param rule what is wrong in plain words, and {@code breaks} what comes of it, where the group does not say so */
    record Line(
            String child,
            String href,
            String rule,
            String found,
            String dfe,
            String breaks,
            String worker,
            String team,
            String firstSeen) {}

    static List<Group> of(RecordsFound found) {
        var asked = found.asked();
        var all = found.shown();
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(asked.by()::title, Collectors.counting()));
        Map<String, List<ToCorrect>> here = new LinkedHashMap<>();
        Paging.cut(all, asked.page())
                .forEach(item -> here.computeIfAbsent(asked.by().title(item), _ -> new ArrayList<>())
                        .add(item));
        return here.entrySet().stream()
                .map(one -> group(found, one.getKey(), one.getValue(), counts.getOrDefault(one.getKey(), 0L)))
                .toList();
    }

    private static Group group(RecordsFound found, String title, List<ToCorrect> items, long all) {
        var worker = found.asked().by() == Grouping.WORKER ? items.getFirst().worker() : Optional.<String>empty();
        return new Group(
                title,
                Words.count(all, "record", "records"),
                found.asked().by() == Grouping.RULE ? items.getFirst().rule().breaks() : "",
                worker.map(who -> found.when()
                                .link(found.asked()
                                        .about(found.asked().rule(), Optional.of(who))
                                        .address("/records.csv")))
                        .orElse(""),
                items.stream().map(item -> line(found, item)).toList());
    }

    private static Line line(RecordsFound found, ToCorrect item) {
        return new Line(
                item.reference(),
                found.when().link(Address.theCase(item.caseId())),
                found.asked().by() == Grouping.RULE ? "" : item.rule().title(),
                FoundWords.of(item),
                RuleLines.dfe(item.rule()),
                found.asked().by() == Grouping.RULE ? "" : item.rule().breaks(),
                item.worker().orElse("No worker recorded"),
                item.team().orElse("No team recorded"),
                Words.shortDay(item.firstSeen().atZone(LONDON).toLocalDate()));
    }
}
