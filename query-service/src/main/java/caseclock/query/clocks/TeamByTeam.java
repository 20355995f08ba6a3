package caseclock.query.clocks;

import caseclock.query.charts.Picture;
import caseclock.query.charts.RangeRows;
import caseclock.query.charts.RangeRows.Look;
import caseclock.query.charts.RangeRows.Row;
import caseclock.query.charts.TeamRanges;
import caseclock.query.measures.England;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.measures.TeamSpread.TeamMeasure;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long each team's middle half took, in order of name. */
record TeamByTeam(Picture picture, String finding, List<Line> lines) {

    private static final int FEWEST = 10;

    /** @param href the same page about this team; empty for all teams */
    record Line(
            String team,
            String href,
            int finished,
            Optional<Integer> inTime,
            Optional<Distribution> days,
            Optional<Integer> longest) {

        public String finishedWords() {
            return inTime.map(count -> Words.outOf(count, finished)).orElse(Words.number(finished));
        }

        public String day(String which) {
            return days.map(found -> switch (which) {
                        case "p25" -> found.p25();
                        case "p75" -> found.p75();
                        default -> found.median();
                    })
                    .map(String::valueOf)
                    .orElse("–");
        }

        public String longestWords() {
            return longest.map(Words::number).orElse("–");
        }
    }

    static TeamByTeam of(ClockFigures figures) {
        var teams = figures.teams().teams().stream()
                .filter(team ->
                        team.team().isPresent() || team.measure().finished().total() > 0)
                .toList();
        var rows = new ArrayList<Row>();
        England.of(figures.asked().timescale()).map(TeamRanges::england).ifPresent(rows::add);
        rows.add(TeamRanges.row("All teams", Look.ALL, figures.all(), figures.allFinished()));
        teams.forEach(team -> rows.add(row(figures, team)));
        var chart = new RangeRows(rows, figures.limitDays().map(Double::valueOf), figures.unit(), axis(figures));
        return new TeamByTeam(
                chart.draw("teams", "How long it took, team by team"), finding(teams), lines(figures, teams));
    }

    private static String axis(ClockFigures figures) {
        var reading = "working days: the bar is the middle half, the white mark the median, the dot the longest";
        return figures.limited() && figures.limitDays().isEmpty()
                ? reading + "; the limit is in another unit and not drawn"
                : reading;
    }

    private static Row row(ClockFigures figures, TeamMeasure team) {
        return TeamRanges.row(
                name(team),
                Look.GROUP,
                team.measure(),
                figures.allFinished().stream()
                        .filter(one -> one.clock().teamAtStop().equals(team.team()))
                        .toList());
    }

    private static String name(TeamMeasure team) {
        return team.team().orElse("No team recorded");
    }

    /** Only teams of ten or more are compared; equal widths name nobody. */
    private static String finding(List<TeamMeasure> teams) {
        var large = teams.stream()
                .filter(team -> team.measure().finished().total() >= FEWEST)
                .toList();
        if (large.size() < 2) {
            return "Fewer than two teams have ten or more to compare.";
        }
        var medians = large.stream().map(team -> days(team).median()).sorted().toList();
        var widest = large.stream().max(Comparator.comparing(TeamByTeam::width)).orElseThrow();
        boolean alone =
                large.stream().filter(team -> width(team) == width(widest)).count() == 1;
        return medians(medians.getFirst(), medians.getLast())
                + (alone
                        ? " The middle half reaches furthest apart in %s: from day %d to day %d."
                                .formatted(
                                        name(widest),
                                        days(widest).p25(),
                                        days(widest).p75())
                        : "");
    }

    private static String medians(int shortest, int longest) {
        return shortest == longest
                ? "The median of every team is " + shortest + "."
                : "Medians lie between " + shortest + " and " + longest + ".";
    }

    private static Distribution days(TeamMeasure team) {
        return team.measure().distribution().orElseThrow();
    }

    private static int width(TeamMeasure team) {
        return days(team).p75() - days(team).p25();
    }

    private static List<Line> lines(ClockFigures figures, List<TeamMeasure> teams) {
        var asked = figures.asked();
        var lines = new ArrayList<Line>();
        lines.add(line("All teams", asked.link(Optional.empty(), asked.weeks().count()), figures.all()));
        teams.forEach(team -> lines.add(line(
                name(team), asked.link(Optional.of(team.key()), asked.weeks().count()) + "#late", team.measure())));
        return lines;
    }

    private static Line line(String team, String href, Measure measure) {
        int total = measure.finished().total();
        return new Line(
                team,
                href,
                total,
                measure.finished().inTime(),
                measure.distribution().filter(_ -> total >= FEWEST),
                measure.distribution().map(Distribution::max));
    }
}
