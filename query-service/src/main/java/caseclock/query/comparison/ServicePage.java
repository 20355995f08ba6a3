package caseclock.query.comparison;

import caseclock.query.charts.Picture;
import caseclock.query.charts.RangeRows;
import caseclock.query.charts.RangeRows.Look;
import caseclock.query.charts.RangeRows.Row;
import caseclock.query.charts.SmallMultiples;
import caseclock.query.charts.SmallMultiples.Panel;
import caseclock.query.charts.TeamRanges;
import caseclock.query.comparison.ServiceFigures.OneTeam;
import caseclock.query.frame.Address;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.England;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The comparison in words.
 *
 * @param any whether anything finished in these weeks
 */
record ServicePage(
        String caption,
        boolean covered,
        boolean any,
        boolean limited,
        Lead lead,
        Choices choices,
        Picture spread,
        String spreadFinding,
        Optional<Chance> chance,
        FiguresTable table,
        String recordedNote,
        WeekTable weeks,
        Links links) {

    record Choices(String council, List<Choice> timescales, List<Choice> weeks, List<Choice> teams) {}

    record Choice(String value, String words, boolean here) {}

    /** @param lines oldest first, one cell a team */
    record WeekTable(Picture picture, List<String> teams, List<WeekLine> lines) {}

    record WeekLine(LocalDate ending, List<Optional<Integer>> medians) {

        public String week() {
            return Words.shortDay(ending);
        }

        public List<String> cells() {
            return medians.stream()
                    .map(one -> one.map(String::valueOf).orElse("–"))
                    .toList();
        }
    }

    record Links(
            String figures,
            String committee,
            String weeks,
            String chance,
            String teamsJson,
            String funnelJson,
            String clock) {}

    static ServicePage of(ServiceFigures figures, FiguresTable.Order order) {
        return new ServicePage(
                ClockWords.name(figures.asked().timescale()) + ", all teams, "
                        + Words.count(figures.asked().weeks().count(), "week", "weeks") + " to "
                        + Words.weekday(figures.asked().weeks().to()),
                figures.covered(),
                figures.all().finished().total() > 0,
                figures.limited(),
                Lead.of(figures),
                choices(figures.asked()),
                rows(figures).draw("spread", "How long it took, team by team"),
                spreadFinding(figures),
                Chance.of(figures),
                FiguresTable.of(figures, order),
                recordedNote(figures),
                weeks(figures),
                links(figures.asked()));
    }

    private static RangeRows rows(ServiceFigures figures) {
        List<Row> rows = new ArrayList<>();
        England.of(figures.asked().timescale()).map(TeamRanges::england).ifPresent(rows::add);
        rows.add(TeamRanges.row("All teams", Look.ALL, figures.all(), figures.finished()));
        figures.teams()
                .forEach(team -> rows.add(TeamRanges.row(team.name(), Look.GROUP, team.measure(), team.finished())));
        var reading = "working days: the bar is the middle half, the white mark the median, the dot the longest";
        return new RangeRows(
                rows,
                figures.limitDays(),
                figures.unit(),
                figures.limited() && figures.limitDays().isEmpty()
                        ? reading + "; the limit is in another unit and not drawn"
                        : reading);
    }

    /** Says where the medians lie, and who has a long second half: a quarter or more past the limit. */
    private static String spreadFinding(ServiceFigures figures) {
        var medians = figures.large().stream().map(OneTeam::median).sorted().toList();
        if (medians.size() < 2) {
            return "Fewer than two teams have ten or more to compare.";
        }
        var said = medians.getFirst().equals(medians.getLast())
                ? "Every median is " + medians.getFirst() + "."
                : "Medians lie between " + medians.getFirst() + " and " + medians.getLast() + ".";
        var past = figures.large().stream()
                .filter(team ->
                        figures.limitDays().filter(limit -> team.p75() > limit).isPresent())
                .map(team -> "in " + team.name() + " a quarter took " + team.p75() + " working days or more")
                .toList();
        return past.isEmpty() ? said : said + " " + Words.sentence(Words.list(past)) + ".";
    }

    private static String recordedNote(ServiceFigures figures) {
        return figures.teams().stream().anyMatch(team -> team.recorded().isPresent())
                ? " “Recorded after” is the median of the days from what stopped a clock to its record, of what was recorded in these weeks."
                : "";
    }

    private static WeekTable weeks(ServiceFigures figures) {
        var teams = figures.teams().stream().filter(team -> team.total() > 0).toList();
        var weeks = figures.asked().weeks();
        var panels = teams.stream().map(ServicePage::panel).toList();
        return new WeekTable(
                new SmallMultiples(panels, weeks.from().plusDays(6), weeks.to(), figures.limitDays())
                        .draw("team-weeks", "Median working days of each week, team by team"),
                teams.stream().map(OneTeam::name).toList(),
                IntStream.range(0, weeks.count())
                        .mapToObj(at -> new WeekLine(
                                weeks.from().plusDays(6).plusWeeks(at),
                                teams.stream()
                                        .map(team -> team.weeks().get(at).median())
                                        .toList()))
                        .toList());
    }

    private static Panel panel(OneTeam team) {
        return new Panel(
                team.name(),
                team.weeks().stream()
                        .map(week -> week.median()
                                .map(days -> OptionalDouble.of(days))
                                .orElse(OptionalDouble.empty()))
                        .toList());
    }

    private static Choices choices(ServiceAsked asked) {
        return new Choices(
                asked.council(),
                Arrays.stream(TimescaleKey.values())
                        .map(key -> new Choice(key.text(), ClockWords.name(key), key == asked.timescale()))
                        .toList(),
                Weeks.OFFERED.stream()
                        .map(count -> new Choice(
                                String.valueOf(count),
                                count + " weeks",
                                count == asked.weeks().count()))
                        .toList(),
                Arrays.stream(Attribution.values())
                        .map(one -> new Choice(ServiceAsked.text(one), words(one), one == asked.attribution()))
                        .toList());
    }

    private static String words(Attribution attribution) {
        return switch (attribution) {
            case USUAL -> "the one it was with when it counted";
            case START -> "the one where it started";
            case STOP -> "the one where it finished";
            case DUE -> "the one where it fell due";
        };
    }

    private static Links links(ServiceAsked asked) {
        return new Links(
                asked.file(""),
                asked.file("committee"),
                asked.file("weeks"),
                asked.file("chance"),
                asked.api("/teams"),
                asked.api("/funnel"),
                asked.when()
                        .link(Address.of(
                                        Address.CLOCKS + "/" + asked.timescale().text(),
                                        asked.council(),
                                        Optional.empty())
                                + "&weeks=" + asked.weeks().count()));
    }
}
