package caseclock.query.records;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.Paging;
import caseclock.query.recordkeeping.KeptRecord;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;
import java.time.Instant;
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

    /**
     * @param rule what is wrong in plain words, and {@code breaks} what comes of it, where the group does not say so
     * @param kept since when and why it stays as it is, or nothing
     * @param mark by what the form knows it, or nothing where nothing can be decided
     * @param source where the case system shows the child, or nothing
     */
    record Line(
            String child,
            String href,
            String rule,
            String found,
            String dfe,
            String breaks,
            String worker,
            String team,
            String firstSeen,
            String kept,
            String mark,
            String source) {}

    static List<Group> of(RecordsFound found, CaseSystem system) {
        var asked = found.asked();
        var all = found.shown();
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(one -> asked.by().title(one.record()), Collectors.counting()));
        Map<String, List<Listed>> here = new LinkedHashMap<>();
        Paging.cut(all, asked.page())
                .forEach(item -> here.computeIfAbsent(asked.by().title(item.record()), _ -> new ArrayList<>())
                        .add(item));
        return here.entrySet().stream()
                .map(one -> group(found, system, one.getKey(), one.getValue(), counts.getOrDefault(one.getKey(), 0L)))
                .toList();
    }

    private static Group group(RecordsFound found, CaseSystem system, String title, List<Listed> items, long all) {
        var first = items.getFirst().record();
        var worker = found.asked().by() == Grouping.WORKER ? first.worker() : Optional.<String>empty();
        return new Group(
                title,
                Words.count(all, "record", "records"),
                found.asked().by() == Grouping.RULE ? first.rule().breaks() : "",
                worker.map(who -> found.when()
                                .link(found.asked()
                                        .about(found.asked().rule(), Optional.of(who))
                                        .address("/records.csv")))
                        .orElse(""),
                items.stream().map(item -> line(found, system, item)).toList());
    }

    private static Line line(RecordsFound found, CaseSystem system, Listed listed) {
        var item = listed.record();
        return new Line(
                item.reference(),
                found.when().link(Address.theCase(item.caseId())),
                found.asked().by() == Grouping.RULE ? "" : item.rule().title(),
                FoundWords.of(item),
                RuleLines.dfe(item.rule()),
                found.asked().by() == Grouping.RULE ? "" : item.rule().breaks(),
                item.worker().orElse("No worker recorded"),
                item.team().orElse("No team recorded"),
                day(item.firstSeen()),
                listed.kept().map(Groups::kept).orElse(""),
                item.entry()
                        .map(entry ->
                                item.caseId() + "/" + entry + "/" + item.rule().key())
                        .orElse(""),
                system.address(item.reference()).orElse(""));
    }

    /** "Kept since 20 Nov 2026: a court or the law set it so." */
    private static String kept(KeptRecord kept) {
        return "Kept since " + day(kept.since()) + ": " + ReasonWords.of(kept.reason()) + ".";
    }

    private static String day(Instant moment) {
        return Words.shortDay(moment.atZone(LONDON).toLocalDate());
    }
}
