package caseclock.query.clocks;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Question;
import caseclock.query.measures.Teams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
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
        return ClockFigures.of(
                asked,
                rule(asked),
                versions(asked),
                new ClockFigures.Days(holidays.knownAt(question.knownAt()), holidays.coversUntil()),
                clocks.clocks(question.ofAllTeams()),
                clocks.transfersIn(question),
                teams.all(question.council()),
                teams.councils().contains(asked.council()));
    }

    private Timescale rule(ClockAsked asked) {
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
