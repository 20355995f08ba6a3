package caseclock.benchmarks;

import static caseclock.standalone.demo.DemoCouncil.CODE;

import caseclock.query.frame.When;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.weekly.CaseDetails;
import caseclock.query.weekly.WeekQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the API and the weekly page ask of the read tables of one council. */
final class Questions {

    private static final LocalDate TODAY = DemoStore.TODAY;
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final ClockQuery clocks;
    private final SpellQuery spells;
    private final WeekQuery weeks;

    Questions(JdbcClient database) {
        clocks = new ClockQuery(database);
        spells = new SpellQuery(database);
        weeks = new WeekQuery(clocks, spells, new CaseDetails(database), Law.BANK_HOLIDAYS, Law.TIMESCALES);
    }

    void print(String over) {
        System.out.printf("%n| %s | median | range |%n| --- | --- | --- |%n", over);
        for (var key : List.of(TimescaleKey.SECTION_47_TO_CONFERENCE, TimescaleKey.ASSESSMENT)) {
            Stopwatch.median("measure " + key.text() + ", three years", () -> measure(key, TODAY.minusYears(3)));
            Stopwatch.median("measure " + key.text() + ", one month", () -> measure(key, TODAY.minusMonths(1)));
        }
        Stopwatch.median("weekly figures, all teams", this::week);
        Stopwatch.median(
                "unallocated children",
                () -> spells.unallocated(
                        Optional.of(CODE), new AllTeams(), TODAY, NOW, Law.BANK_HOLIDAYS.knownAt(NOW)));
    }

    void askOnce() {
        measure(TimescaleKey.SECTION_47_TO_CONFERENCE, TODAY.minusMonths(1));
        spells.unallocated(Optional.of(CODE), new AllTeams(), TODAY, NOW, Law.BANK_HOLIDAYS.knownAt(NOW));
    }

    private int measure(TimescaleKey key, LocalDate from) {
        var question = new Question(key, from, TODAY, Optional.of(CODE), new AllTeams(), TODAY, NOW, Attribution.USUAL);
        return new Measures(question, Law.BANK_HOLIDAYS.knownAt(NOW), clocks.clocks(question))
                .measure(clocks.transfersIn(question))
                .finished()
                .total();
    }

    private int week() {
        var whose = new WeekQuery.Whose(CODE, new AllTeams(), Optional.empty(), "all");
        return weeks.week(whose, new When(TODAY, TODAY, Optional.empty(), NOW))
                .open()
                .size();
    }
}
