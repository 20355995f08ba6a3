package caseclock.query.clocks;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamSpread;
import caseclock.query.measures.Teams;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.List;

/** Finds the clocks of one timescale and measures them, of the team asked about and of all. */
final class ClockFinder {

    private final ClockQuery clocks;
    private final Teams teams;
    private final Timescales timescales;
    private final BankHolidays holidays;

    ClockFinder(ClockQuery clocks, Teams teams, Timescales timescales, BankHolidays holidays) {
        this.clocks = clocks;
        this.teams = teams;
        this.timescales = timescales;
        this.holidays = holidays;
    }

    ClockFigures find(ClockAsked asked) {
        Question question = asked.question();
        Question ofAll = question.ofAllTeams();
        WorkingCalendar calendar = holidays.knownAt(question.knownAt());
        List<CountedClock> found = clocks.clocks(ofAll);
        var ours = new Measures(question, calendar, found);
        var all = new Measures(ofAll, calendar, found);
        Timescale rule = rule(asked);
        return new ClockFigures(
                asked,
                rule,
                versions(asked),
                calendar,
                holidays.coversUntil(),
                judged(ours.measure(clocks.transfersIn(question)), rule),
                ours.finished().toList(),
                judged(all.measure(0), rule),
                all.finished().toList(),
                spread(ofAll, calendar, found, rule),
                WeeklySeries.of(question, calendar, found),
                teams.councils().contains(asked.council()));
    }

    private TeamSpread spread(Question ofAll, WorkingCalendar calendar, List<CountedClock> found, Timescale rule) {
        var council = ofAll.council().orElseThrow();
        return TeamSpread.of(
                ofAll,
                calendar,
                found,
                teams.all(ofAll.council()),
                List.of(council),
                _ -> rule.limit().isPresent());
    }

    private static Measure judged(Measure measure, Timescale rule) {
        return rule.limit().isPresent() ? measure : measure.notJudged();
    }

    Timescale rule(ClockAsked asked) {
        return timescales
                .knownAt(asked.council(), asked.when().knownAt())
                .inForce(asked.timescale(), asked.weeks().to());
    }

    private List<Timescale> versions(ClockAsked asked) {
        return timescales.all(asked.council()).stream()
                .filter(one -> one.key() == asked.timescale())
                .toList();
    }
}
