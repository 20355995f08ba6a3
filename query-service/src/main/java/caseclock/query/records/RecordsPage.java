package caseclock.query.records;

import caseclock.query.frame.Paging;
import caseclock.query.records.Groups.Group;
import caseclock.query.records.RuleLines.RuleLine;
import caseclock.query.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of records to correct, in words.
 *
 * @param listed whether this person may see children's references; if not, they are counted but not listed
 * @param silent what no source tells at all; or nothing
 * @param empty why there is no line, or nothing
 * @param chosen to what the list is narrowed down
 * @param everyTeam whether the team has to be told line by line
 * @param told what became of a decision
 * @param meaning what the list is, or what can be done about it; or nothing
 * @param comparing the form for another earlier day, over what was mended since
 * @param deciding the form for those who decide that records stay as they are
 */
public record RecordsPage(
        String scope,
        Lead lead,
        boolean covered,
        boolean listed,
        List<RuleLine> rules,
        String silent,
        String empty,
        List<Chosen> chosen,
        List<By> by,
        boolean everyTeam,
        List<Group> groups,
        Paging paging,
        String csv,
        String json,
        String period,
        Told told,
        List<StatusLink> statuses,
        String heading,
        String meaning,
        Optional<Comparing> comparing,
        Optional<Deciding> deciding) {

    /** @param remove where the same list stands without it */
    record Chosen(String words, String remove) {}

    /** One way to group the list. */
    record By(String words, String href, boolean here) {}

    /** One of the three lists. */
    record StatusLink(String number, String words, String href, boolean here) {}

    /** For somebody who only reads. */
    static RecordsPage of(RecordsFound found, boolean listed) {
        return of(found, listed, CaseSystem.none(), Told.NOTHING, false);
    }

    static RecordsPage of(RecordsFound found, boolean listed, CaseSystem system, Told told, boolean decides) {
        var asked = found.asked();
        var shown = found.shown();
        var chosen = chosen(found);
        return new RecordsPage(
                found.scope(),
                Lead.of(found),
                found.covered(),
                listed,
                RuleLines.of(found),
                silent(found.now().silentClocks()),
                shown.isEmpty() ? empty(found, chosen) : "",
                chosen,
                by(found),
                asked.team().isEmpty(),
                listed ? Groups.of(found, system) : List.of(),
                Paging.of(
                        shown.size(),
                        asked.page(),
                        page -> found.when().link(asked.turnedTo(page).address() + "#list")),
                found.when().link(asked.turnedTo(1).address("/records.csv")),
                found.when().link(asked.turnedTo(1).address("/api/v1/records-to-correct")),
                "Of the twelve months to " + Words.day(found.when().asAt())
                        + ", and older where a clock still goes on. Nothing is refused for being unlikely; it is listed here.",
                told,
                statuses(found),
                heading(found),
                meaning(found, decides),
                Optional.of(found).filter(_ -> asked.status() == Status.MENDED).map(Comparing::of),
                Optional.of(found)
                        .filter(_ -> decides && asked.status() != Status.MENDED && !shown.isEmpty())
                        .map(Deciding::of));
    }

    private static String heading(RecordsFound found) {
        return switch (found.asked().status()) {
            case OPEN -> "Record by record";
            case KEPT -> "Kept with a reason";
            case MENDED -> "Mended since " + Words.day(found.since().day());
        };
    }

    private static String meaning(RecordsFound found, boolean decides) {
        return switch (found.asked().status()) {
            case OPEN ->
                decides
                        ? "Most are mended in the case system and go from here with the next upload. One that is right as it is, or cannot be mended, can be kept: choose it, and give the reason beneath the list."
                        : "";
            case KEPT ->
                "They count nowhere as records to correct, and change no clock. One comes back to be corrected by itself when an entry it rests on is corrected or withdrawn.";
            case MENDED ->
                "Listed on that day and not listed any more."
                        + (found.asked().team().isEmpty()
                                ? ""
                                : " One whose case went to another team is not in this team’s list either.");
        };
    }

    private static List<StatusLink> statuses(RecordsFound found) {
        return Arrays.stream(Status.values())
                .map(one -> new StatusLink(
                        Words.number(found.count(one)),
                        one == Status.MENDED
                                ? one.words() + " "
                                        + Words.dayAndMonth(found.since().day())
                                : one.words(),
                        found.when().link(found.asked().of(one).address() + "#list"),
                        found.asked().status() == one))
                .toList();
    }

    private static String silent(int clocks) {
        return clocks == 0
                ? ""
                : Words.count(clocks, "clock is", "clocks are")
                        + " counted apart: no source of those cases tells of visits, supervision or whatever else would stop them. There is no record to correct.";
    }

    private static String empty(RecordsFound found, List<Chosen> chosen) {
        var none = none(found);
        if (chosen.isEmpty()) {
            return none + ".";
        }
        int others = found.count(found.asked().status());
        return none + " for "
                + Words.list(chosen.stream().map(Chosen::words).toList()) + "."
                + (others == 0 ? "" : " There are " + Words.number(others) + " without that choice.");
    }

    private static String none(RecordsFound found) {
        return switch (found.asked().status()) {
            case OPEN -> "No record to correct in " + found.scope();
            case KEPT -> "No record in " + found.scope() + " is kept with a reason";
            case MENDED ->
                "No record in " + found.scope() + " was mended since "
                        + Words.day(found.since().day());
        };
    }

    private static List<Chosen> chosen(RecordsFound found) {
        var asked = found.asked();
        return Stream.concat(
                        asked.rule().stream()
                                .map(rule -> new Chosen(
                                        "“" + rule.title() + "”",
                                        found.when()
                                                .link(asked.about(Optional.empty(), asked.worker())
                                                        .address()))),
                        asked.worker().stream()
                                .map(who -> new Chosen(
                                        who,
                                        found.when()
                                                .link(asked.about(asked.rule(), Optional.empty())
                                                        .address()))))
                .toList();
    }

    private static List<By> by(RecordsFound found) {
        return Arrays.stream(Grouping.values())
                .map(one -> new By(
                        one.key(),
                        found.when().link(found.asked().groupedBy(one).address() + "#list"),
                        found.asked().by() == one))
                .toList();
    }
}
