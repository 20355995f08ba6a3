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
        String period) {

    /** @param remove where the same list stands without it */
    record Chosen(String words, String remove) {}

    /** One way to group the list. */
    record By(String words, String href, boolean here) {}

    public static RecordsPage of(RecordsFound found, boolean listed) {
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
                listed ? Groups.of(found) : List.of(),
                Paging.of(
                        shown.size(),
                        asked.page(),
                        page -> found.when().link(asked.turnedTo(page).address() + "#list")),
                found.when().link(asked.turnedTo(1).address("/records.csv")),
                found.when().link(asked.turnedTo(1).address("/api/v1/records-to-correct")),
                "Of the twelve months to " + Words.day(found.when().asAt())
                        + ", and older where a clock still goes on. Nothing is refused for being unlikely; it is listed here.");
    }

    private static String silent(int clocks) {
        return clocks == 0
                ? ""
                : Words.count(clocks, "clock is", "clocks are")
                        + " counted apart: no source of those cases tells of visits, supervision or whatever else would stop them. There is no record to correct.";
    }

    private static String empty(RecordsFound found, List<Chosen> chosen) {
        if (chosen.isEmpty()) {
            return "No record to correct in " + found.scope() + ".";
        }
        int others = found.now().items().size();
        return "No record to correct in " + found.scope() + " for "
                + Words.list(chosen.stream().map(Chosen::words).toList()) + "."
                + (others == 0 ? "" : " There are " + Words.number(others) + " without that choice.");
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
