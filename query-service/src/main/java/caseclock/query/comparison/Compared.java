package caseclock.query.comparison;

import caseclock.query.comparison.ServiceFigures.OneTeam;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamSpread;
import caseclock.query.measures.TeamSpread.TeamMeasure;
import caseclock.query.measures.Teams;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures the clocks of all teams, and of each. */
record Compared(Question question, WorkingCalendar calendar, List<CountedClock> clocks, Timescale rule) {

    /** @param lags how soon each team recorded what stopped its clocks */
    ServiceFigures figures(
            ServiceAsked asked, List<Teams.Team> teams, Map<Optional<String>, Lag> lags, boolean covered) {
        List<OneTeam> compared = spread(teams).stream()
                .map(team -> team(team, Optional.ofNullable(lags.get(team.team()))))
                .toList();
        Measure all = judged(measures(question).measure(0));
        return new ServiceFigures(
                asked, rule, all, measures(question).finished().toList(), compared, funnel(all, compared), covered);
    }

    private static Optional<Funnel> funnel(Measure all, List<OneTeam> compared) {
        return all.finished().inTime().isEmpty() || all.finished().total() == 0
                ? Optional.empty()
                : Optional.of(Funnel.of(compared.stream()
                        .map(team -> new Funnel.Counted(
                                team.measured().team(),
                                team.measure().finished().inTime().orElseThrow(),
                                team.total()))
                        .toList()));
    }

    Measures measures(Question asked) {
        return new Measures(asked, calendar, clocks);
    }

    Measure judged(Measure measure) {
        return rule.limit().isPresent() ? measure : measure.notJudged();
    }

    /** Children of no recorded team have a row only where there are any. */
    List<TeamMeasure> spread(List<Teams.Team> teams) {
        return TeamSpread.of(
                        question,
                        calendar,
                        clocks,
                        teams,
                        List.of(question.council().orElseThrow()),
                        _ -> rule.limit().isPresent())
                .teams()
                .stream()
                .filter(team -> team.team().isPresent() || any(team.measure()))
                .toList();
    }

    private static boolean any(Measure measure) {
        var open = measure.open();
        return measure.finished().total()
                        + measure.fellDue().total()
                        + open.overdue()
                        + open.bookedLate()
                        + open.dueSoon()
                        + open.inTime()
                > 0;
    }

    OneTeam team(TeamMeasure team, Optional<Lag> recorded) {
        Question theirs =
                question.of(team.team().<TeamFilter>map(TeamFilter.OneTeam::new).orElseGet(TeamFilter.NoTeam::new));
        return new OneTeam(
                team,
                measures(theirs).finished().toList(),
                WeeklySeries.of(theirs, calendar, clocks).weeks(),
                recorded);
    }
}
