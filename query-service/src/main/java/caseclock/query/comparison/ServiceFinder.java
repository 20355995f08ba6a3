package caseclock.query.comparison;

import caseclock.query.comparison.ServiceFigures.OneTeam;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamSpread;
import caseclock.query.measures.TeamSpread.TeamMeasure;
import caseclock.query.measures.Teams;
import caseclock.query.recordkeeping.FactsOfClock;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the clocks of one timescale once and measures them for each team. */
final class ServiceFinder {

    private final ClockQuery clocks;
    private final RecordQuery records;
    private final Teams teams;
    private final Timescales timescales;
    private final BankHolidays holidays;

    ServiceFinder(ClockQuery clocks, RecordQuery records, Teams teams, Timescales timescales, BankHolidays holidays) {
        this.clocks = clocks;
        this.records = records;
        this.teams = teams;
        this.timescales = timescales;
        this.holidays = holidays;
    }

    ServiceFigures find(ServiceAsked asked) {
        Question question = asked.question();
        var found = new Found(question, holidays.knownAt(question.knownAt()), clocks.clocks(question), rule(asked));
        var lags = lags(question);
        List<OneTeam> compared = found.spread(teams.all(question.council())).stream()
                .map(team -> found.team(team, Optional.ofNullable(lags.get(team.team()))))
                .toList();
        Measure all = found.judged(found.measures(question).measure(0));
        return new ServiceFigures(
                asked,
                found.rule(),
                all,
                found.measures(question).finished().toList(),
                compared,
                funnel(all, compared),
                teams.councils().contains(asked.council()));
    }

    private Timescale rule(ServiceAsked asked) {
        return timescales
                .knownAt(asked.council(), asked.when().knownAt())
                .inForce(asked.timescale(), asked.weeks().to());
    }

    private Map<Optional<String>, Lag> lags(Question question) {
        var kinds = FactsOfClock.of(question.timescale());
        return kinds.isEmpty() ? Map.of() : records.lagByTeam(question.scope(), kinds.getLast());
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

    /** The clocks of all teams, and the rule in force. */
    private record Found(Question question, WorkingCalendar calendar, List<CountedClock> clocks, Timescale rule) {

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
            Question theirs = question.of(
                    team.team().<TeamFilter>map(TeamFilter.OneTeam::new).orElseGet(TeamFilter.NoTeam::new));
            return new OneTeam(
                    team,
                    measures(theirs).finished().toList(),
                    WeeklySeries.of(theirs, calendar, clocks).weeks(),
                    recorded);
        }
    }
}
