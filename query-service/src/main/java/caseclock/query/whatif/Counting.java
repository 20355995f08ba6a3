package caseclock.query.whatif;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.whatif.Compared.Side;
import caseclock.query.whatif.Histories.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers, case by case, the clocks that a question counts under one set of rules. */
final class Counting {

    private final Question question;
    private final Timeliness rules;
    private final List<CountedClock> clocks = new ArrayList<>();
    private final List<CountedClock> transfers = new ArrayList<>();

    Counting(Question question, Timeliness rules) {
        this.question = question;
        this.rules = rules;
    }

    void add(Recorded recorded, CaseHistory history) {
        CaseFigures figures = rules.knownAt(history, question.knownAt());
        clocks.addAll(clocks(recorded, figures, question.timescale()));
        if (question.countsTransfersIn()) {
            transfers.addAll(clocks(recorded, figures, TimescaleKey.TRANSFER_IN_CONFERENCE));
        }
    }

    private List<CountedClock> clocks(Recorded recorded, CaseFigures figures, TimescaleKey key) {
        Optional<String> team = teamThen(figures);
        return figures.clocks().stream()
                .filter(clock -> clock.timescale() == key)
                .map(clock ->
                        new CountedClock(recorded.caseId(), recorded.council(), recorded.reference(), clock, team))
                .toList();
    }

    private Optional<String> teamThen(CaseFigures figures) {
        return figures.spells().stream()
                .filter(spell -> spell.kind() == SpellKind.HELD && spell.covers(question.asAt()))
                .findFirst()
                .flatMap(Spell::who);
    }

    /** @param withTransfers whether conferences of children who came from another council count with the others, under their own limit */
    Side side(boolean withTransfers) {
        WorkingCalendar calendar = rules.calendarAt(question.knownAt());
        List<CountedClock> counted = new ArrayList<>(clocks);
        counted.addAll(withTransfers ? transfers : List.of());
        return new Side(
                new Measures(question, calendar, counted),
                calendar,
                question.asAt(),
                withTransfers ? 0 : Measures.stopped(question, transfers),
                rules.limited(question.timescale(), question.council().orElse(""), question.to(), question.knownAt()));
    }
}
