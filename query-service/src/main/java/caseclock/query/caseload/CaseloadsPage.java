package caseclock.query.caseload;

import caseclock.query.allocation.Caseloads;
import caseclock.query.caseload.LoadLines.Line;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Paged;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.Sorting.Head;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many children each worker answers for, beside the guideline; those with most first, so that the next child goes to somebody else. It says how much
 * there is to do, not how well it is done.
 *
 * @param nobody why no worker is listed, where none has a child
 * @param heads of the columns, by column
 */
public record CaseloadsPage(
        String scope,
        String lead,
        Optional<String> nobody,
        List<Number> numbers,
        List<TeamLine> teams,
        boolean everyTeam,
        boolean onlyOver,
        String withoutFilter,
        int guideline,
        Map<String, Head> heads,
        Paged<Line> list,
        Optional<Season> season,
        Out out) {

    /** A figure that is read first, and where its workers are listed, if they are. */
    public record Number(String number, String label, String beneath, Optional<String> href) {}

    /** One team in order of name: how many of its workers are over the guideline. */
    public record TeamLine(String name, String href, boolean here, String over) {}

    /** Where the page's tables are taken from. */
    public record Out(String list, String listJson, String season, String allTeams) {}

    static CaseloadsPage of(Asked asked, Found found, Optional<String> page) {
        var shown = found.loads().stream()
                .filter(load -> !asked.over() || load.count() > found.counted().guideline())
                .toList();
        var lines = new LoadLines(shown, found.counted().guideline(), asked.when()).in(asked.sorting());
        return new CaseloadsPage(
                asked.scope(),
                lead(found.counted()),
                nobody(asked, found),
                numbers(asked, found.counted()),
                teams(asked, found),
                asked.teamKey().isEmpty(),
                asked.over(),
                link(asked, asked.showing(false)),
                found.counted().guideline(),
                heads(asked),
                Paged.of(lines.lines(), page, asked.address(), asked.when()),
                found.season(),
                out(asked));
    }

    /** "70 of 137 workers have more children than the guideline of 15. The median worker has 16." */
    private static String lead(Caseloads counted) {
        return (counted.aboveGuideline() == 0
                        ? "No worker has"
                        : Words.outOf(counted.aboveGuideline(), counted.workers())
                                + (counted.workers() == 1 ? " worker" : " workers")
                                + (counted.aboveGuideline() == 1 ? " has" : " have"))
                + " more children than the guideline of " + counted.guideline() + "."
                + counted.spread()
                        .map(load -> " The median worker has " + load.median() + ", and the most that anyone has is "
                                + load.most() + ".")
                        .orElse("");
    }

    private static Optional<String> nobody(Asked asked, Found found) {
        return Optional.of("No worker has a child with an open case "
                        + (asked.teamKey().isEmpty() ? "in any team" : "that " + asked.scope() + " holds") + ".")
                .filter(_ -> found.loads().isEmpty());
    }

    private static List<Number> numbers(Asked asked, Caseloads counted) {
        return List.of(
                new Number(
                        Words.number(counted.aboveGuideline()),
                        counted.aboveGuideline() == 1 ? "Worker over the guideline" : "Workers over the guideline",
                        "of " + Words.count(counted.workers(), "worker", "workers"),
                        Optional.of(link(asked, asked.showing(true)) + "#list")),
                new Number(
                        counted.spread()
                                .map(load -> Words.number(load.median()))
                                .orElse("0"),
                        "Children, the median worker",
                        Words.count(counted.children(), "child", "children") + " in all",
                        Optional.empty()),
                new Number(
                        counted.spread().map(load -> Words.number(load.most())).orElse("0"),
                        "Children, the most of any worker",
                        (counted.aboveTwenty() == 0
                                        ? "nobody has"
                                        : Words.count(counted.aboveTwenty(), "worker has", "workers have"))
                                + " more than 20",
                        Optional.empty()),
                new Number(
                        Words.number(counted.guideline()),
                        "Children, the guideline",
                        "for each worker, set by the council",
                        Optional.empty()));
    }

    private static List<TeamLine> teams(Asked asked, Found found) {
        boolean several =
                found.teams().stream().map(team -> team.council()).distinct().count() > 1;
        return found.teams().stream()
                .map(team -> new TeamLine(
                        several ? team.name() + ", council " + team.council() : team.name(),
                        link(asked, asked.of(Optional.of(team.key())).with("council", team.council())),
                        asked.isAbout(team),
                        found.everybody().teams().stream()
                                .filter(counted -> counted.council().equals(team.council())
                                        && counted.team()
                                                .filter(team.name()::equals)
                                                .isPresent())
                                .findFirst()
                                .map(counted -> Words.outOf(counted.aboveGuideline(), counted.workers()))
                                .orElse("0")))
                .toList();
    }

    private static Map<String, Head> heads(Asked asked) {
        return Asked.COLUMNS.stream()
                .collect(Collectors.toMap(
                        Column::key, column -> asked.sorting().head(column, asked.address(), asked.when())));
    }

    private static Out out(Asked asked) {
        var page = asked.address();
        var team = asked.of(asked.teamKey());
        return new Out(
                link(asked, page.at(page.path() + ".csv")),
                link(asked, team.at("/api/v1/measures/caseloads")),
                link(asked, team.at(page.path() + "/year.csv")),
                link(asked, asked.of(Optional.empty())));
    }

    private static String link(Asked asked, PageAddress address) {
        return asked.when().link(address.text());
    }
}
