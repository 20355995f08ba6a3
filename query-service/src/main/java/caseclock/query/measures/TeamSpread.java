package caseclock.query.measures;

import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.measures.Teams.Team;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * M3: how the clocks of one timescale did team by team, alphabetically; there is no league order. The gap is between the teams with ten or more
 * finished clocks: fewer are left to chance. Children whose source names no team have a row of their own in each council, so that all rows add up.
 *
 * @param shareGap percentage points between the highest and the lowest share in time
 * @param medianGap working days between the longest and the shortest median
 */
public record TeamSpread(List<TeamMeasure> teams, Optional<ShareGap> shareGap, Optional<Long> medianGap) {

    private static final int FEWEST = 10;

    /**
     * @param team empty for the cases whose source names none
     * @param key as it stands in an address
     * @param inTime of the finished ones; empty if the timescale has no limit
     */
    public record TeamMeasure(
            String council, String key, Optional<String> team, Optional<Share> inTime, Measure measure) {

        private static TeamMeasure of(String council, String key, Optional<String> team, Measure measure) {
            Measure.Finished finished = measure.finished();
            return new TeamMeasure(
                    council, key, team, finished.inTime().map(count -> new Share(count, finished.total())), measure);
        }

        private boolean large() {
            return measure.finished().total() >= FEWEST;
        }
    }

    /**
     * @param question its team says which rows stand
     * @param clocks of all teams
     * @param councils those asked about
     * @param limited whether the timescale has a limit in a council
     */
    public static TeamSpread of(
            Question question,
            WorkingCalendar calendar,
            List<CountedClock> clocks,
            List<Team> teams,
            List<String> councils,
            Predicate<String> limited) {
        return of(councils.stream()
                .flatMap(council -> rows(council, teams))
                .filter(row -> question.team().admits(row.name()))
                .map(row -> row.measured(question, calendar, clocks, limited))
                .toList());
    }

    private static TeamSpread of(List<TeamMeasure> teams) {
        List<TeamMeasure> large = teams.stream().filter(TeamMeasure::large).toList();
        return new TeamSpread(
                teams,
                ShareGap.between(
                        large.stream().flatMap(one -> one.inTime().stream()).toList()),
                medianGap(large.stream()
                        .flatMap(one -> one.measure().distribution().stream())
                        .map(Measure.Distribution::median)
                        .toList()));
    }

    private static Optional<Long> medianGap(List<Integer> medians) {
        return medians.size() < 2
                ? Optional.empty()
                : Optional.of((long) Collections.max(medians) - Collections.min(medians));
    }

    private record Row(String council, String key, Optional<String> name) {

        TeamMeasure measured(
                Question question, WorkingCalendar calendar, List<CountedClock> clocks, Predicate<String> limited) {
            TeamFilter filter = name.<TeamFilter>map(OneTeam::new).orElseGet(NoTeam::new);
            List<CountedClock> ours =
                    clocks.stream().filter(one -> one.council().equals(council)).toList();
            Measure measure = new Measures(question.of(filter), calendar, ours).measure(0);
            return TeamMeasure.of(council, key, name, limited.test(council) ? measure : measure.notJudged());
        }
    }

    private static Stream<Row> rows(String council, List<Team> teams) {
        return Stream.concat(
                teams.stream()
                        .filter(team -> team.council().equals(council))
                        .map(team -> new Row(council, team.key(), Optional.of(team.name()))),
                Stream.of(new Row(council, Teams.NO_TEAM, Optional.empty())));
    }
}
