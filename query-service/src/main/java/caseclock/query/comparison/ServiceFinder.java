package caseclock.query.comparison;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Question;
import caseclock.query.measures.Teams;
import caseclock.query.recordkeeping.FactsOfClock;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
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
        return new Compared(question, holidays.knownAt(question.knownAt()), clocks.clocks(question), rule(asked))
                .figures(
                        asked,
                        teams.all(question.council()),
                        lags(question),
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
}
