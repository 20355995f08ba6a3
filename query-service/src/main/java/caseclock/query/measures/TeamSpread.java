package caseclock.query.measures;

import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.measures.Teams.Team;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * M3: how the clocks of one timescale did team by team, alphabetically; there is no league order. The gap is between the teams with ten or more
 * finished clocks: fewer are left to chance.
 *
 * @param shareGap percentage points between the highest and the lowest share in time
 * @param medianGap working days between the longest and the shortest median
 */
public record TeamSpread(List<TeamMeasure> teams, Optional<Double> shareGap, Optional<Long> medianGap) {

    private static final int FEWEST = 10;

    /**
     * @param team empty for the cases whose source names none
     * @param key as it stands in an address
     * @param inTime of the finished ones; empty if the timescale has no limit
     */
    public record TeamMeasure(
            String council, String key, Optional<String> team, Optional<Share> inTime, Measure measure) {}

    /** @param clocks of all teams */
    public static TeamSpread of(
            Question question, WorkingCalendar calendar, List<CountedClock> clocks, List<Team> teams) {
        List<TeamMeasure> all = Stream.concat(
                        teams.stream()
                                .map(team -> measured(
                                        team.council(),
                                        team.key(),
                                        Optional.of(team.name()),
                                        question,
                                        calendar,
                                        clocks)),
                        teams.stream()
                                .map(Team::council)
                                .distinct()
                                .map(council ->
                                        measured(council, Teams.NO_TEAM, Optional.empty(), question, calendar, clocks)))
                .toList();
        List<TeamMeasure> large = all.stream()
                .filter(one -> one.measure().finished().total() >= FEWEST)
                .toList();
        return new TeamSpread(
                all,
                gap(large, one -> one.inTime().flatMap(Share::percent)).map(points -> Math.round(points * 10) / 10.0),
                gap(large, one -> one.measure().distribution().map(days -> (double) days.median()))
                        .map(Math::round));
    }

    private static TeamMeasure measured(
            String council,
            String key,
            Optional<String> team,
            Question question,
            WorkingCalendar calendar,
            List<CountedClock> clocks) {
        TeamFilter filter = team.<TeamFilter>map(OneTeam::new).orElseGet(NoTeam::new);
        Measure measure = new Measures(
                        question.of(filter),
                        calendar,
                        clocks.stream()
                                .filter(one -> one.council().equals(council))
                                .toList())
                .measure(0);
        Optional<Share> inTime = measure.finished()
                .inTime()
                .map(count -> new Share(count, measure.finished().total()));
        return new TeamMeasure(council, key, team, inTime, measure);
    }

    private static Optional<Double> gap(List<TeamMeasure> teams, Function<TeamMeasure, Optional<Double>> figure) {
        List<Double> figures =
                teams.stream().flatMap(one -> figure.apply(one).stream()).toList();
        return figures.size() < 2
                ? Optional.empty()
                : Optional.of(figures.stream().max(Comparator.naturalOrder()).get()
                        - figures.stream().min(Comparator.naturalOrder()).get());
    }
}
