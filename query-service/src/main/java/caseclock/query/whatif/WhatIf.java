package caseclock.query.whatif;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.Supposition;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.whatif.Histories.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Works out the clocks of one timescale twice over the same records, as they are and as supposed, by the same engine that every other figure comes
 * from. It reads, and writes nothing.
 */
public final class WhatIf {

    private final Histories histories;
    private final Timeliness timeliness;

    public WhatIf(JdbcClient database, Timeliness timeliness) {
        this.histories = new Histories(database);
        this.timeliness = timeliness;
    }

    public Compared compare(Question question, Supposition supposition) {
        Timeliness supposed = timeliness.supposing(supposition);
        List<CountedClock> asItIs = new ArrayList<>();
        List<CountedClock> asSupposed = new ArrayList<>();
        histories.each(question, recorded -> {
            CaseHistory history = history(recorded);
            clocks(recorded, timeliness.knownAt(history, question.knownAt()), question)
                    .forEach(asItIs::add);
            clocks(recorded, supposed.knownAt(history, question.knownAt()), question)
                    .forEach(asSupposed::add);
        });
        return Compared.of(
                new Measures(question, timeliness.calendarAt(question.knownAt()), asItIs),
                new Measures(question, supposed.calendarAt(question.knownAt()), asSupposed));
    }

    private static CaseHistory history(Recorded recorded) {
        return new CaseHistory(
                recorded.council(),
                recorded.entries().stream().map(EntryRow::historyEntry).toList());
    }

    private static Stream<CountedClock> clocks(Recorded recorded, CaseFigures figures, Question question) {
        Optional<String> team = figures.spells().stream()
                .filter(spell -> spell.kind() == SpellKind.HELD && spell.covers(question.asAt()))
                .findFirst()
                .flatMap(Spell::who);
        return figures.clocks().stream()
                .filter(clock -> clock.timescale() == question.timescale())
                .map(clock ->
                        new CountedClock(recorded.caseId(), recorded.council(), recorded.reference(), clock, team));
    }
}
