package caseclock.query.unallocated;

import caseclock.query.frame.Paged;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.Sorting.Head;
import caseclock.query.unallocated.Asked.Show;
import caseclock.query.unallocated.WaitingLines.Line;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Children without a worker: how many and for how long, who they are, what was done for them, and how many there were on each day before.
 *
 * @param nobody why nobody is listed, where nobody waits
 * @param filter what the list is narrowed to, where it is
 * @param listed whether this person may see children's references
 * @param children how many are listed
 * @param heads of the columns that sort the list, by column
 */
public record UnallocatedPage(
        String scope,
        String lead,
        Optional<String> warning,
        Optional<String> notKnown,
        Optional<String> nobody,
        List<Number> numbers,
        TeamLines teams,
        boolean listed,
        boolean everyTeam,
        Optional<Filter> filter,
        Map<String, Head> heads,
        int children,
        Paged<Line> list,
        Meanwhile meanwhile,
        Trend trend,
        Out out) {

    /** A figure that is read first, and where its children are listed. */
    public record Number(String number, String label, String beneath, String href) {}

    /** "16 children in 12 lines", where they are not the same. */
    public String lines() {
        return children == list.all()
                ? ""
                : Words.count(children, "child", "children") + " in " + Words.count(list.all(), "line", "lines")
                        + ": brothers and sisters share one where the same is to be said of them.";
    }

    /** What the list is narrowed to; its sentence when that leaves nobody. */
    public record Filter(String words, String nobody, String without) {}

    /** Where the page's tables are taken from. */
    public record Out(
            String list, String listJson, String meanwhile, String meanwhileJson, String trend, String allTeams) {}

    static UnallocatedPage of(Asked asked, Found found, Optional<String> page, boolean listed) {
        var words = new UnallocatedWords(asked, found);
        var shown = found.waiting().stream().filter(asked.show()::lists).toList();
        var lines = new WaitingLines(shown, asked.when(), found.calendar()).in(asked.sorting());
        return new UnallocatedPage(
                asked.scope(),
                words.lead(),
                words.warning(),
                words.notKnown(),
                words.nobody(),
                numbers(asked, found),
                TeamLines.of(found.teams(), found.everybody(), asked),
                listed,
                asked.teamKey().isEmpty(),
                filter(asked, words),
                heads(asked),
                shown.size(),
                Paged.of(lines.lines(), page, asked.address(), asked.when()),
                Meanwhile.of(found.waits()),
                Trend.of(found.daily(), asked.scope()),
                out(asked));
    }

    private static List<Number> numbers(Asked asked, Found found) {
        return List.of(
                new Number(
                        Words.number(found.waiting().size()),
                        found.waiting().size() == 1 ? "Child without a worker" : "Children without a worker",
                        "of " + Words.number(found.open()) + " with an open case",
                        link(asked, Show.ALL)),
                new Number(
                        Words.number(found.longest()),
                        found.longest() == 1 ? "Working day, the longest wait" : "Working days, the longest wait",
                        weeks(found),
                        asked.when()
                                .link(asked.showing(Show.ALL)
                                        .with("sort", Asked.WAITING.key())
                                        .without("dir")
                                        .text())),
                new Number(
                        Words.number(found.pressing()),
                        "On a plan or in a Section 47 enquiry",
                        "nobody should be",
                        link(asked, Show.PRESSING)),
                new Number(
                        Words.number(found.notAssessed()),
                        "Risk of waiting not assessed",
                        "assessed for " + Words.number(found.waiting().size() - found.notAssessed()),
                        link(asked, Show.NOT_ASSESSED)));
    }

    private static String weeks(Found found) {
        int many = found.waits().twoWeeks();
        return (many == 0 ? "none" : Words.number(many)) + " for two weeks or longer";
    }

    private static String link(Asked asked, Show show) {
        return asked.when().link(asked.showing(show).text()) + "#list";
    }

    private static Optional<Filter> filter(Asked asked, UnallocatedWords words) {
        return Optional.of(asked.show())
                .filter(show -> show != Show.ALL)
                .map(show -> new Filter(show.words(), words.filteredOut(), link(asked, Show.ALL)));
    }

    private static Map<String, Head> heads(Asked asked) {
        return Asked.COLUMNS.stream()
                .collect(Collectors.toMap(
                        Column::key, column -> asked.sorting().head(column, asked.address(), asked.when())));
    }

    private static Out out(Asked asked) {
        var page = asked.address();
        var team = asked.of(asked.teamKey());
        Function<String, String> link = path -> asked.when().link(team.at(path).text());
        return new Out(
                asked.when().link(page.at(page.path() + ".csv").text()),
                link.apply("/api/v1/unallocated"),
                link.apply(page.path() + "/meanwhile.csv"),
                link.apply("/api/v1/measures/unallocated"),
                link.apply(page.path() + "/trend.csv"),
                asked.when().link(asked.of(Optional.empty()).text()));
    }
}
