package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.TODAY;

import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the engine makes of the demo council on Monday 16 November 2026, worked out once for all tests. */
final class ThisMorning {

    private static final Instant NOW = Instant.parse("2026-11-16T06:00:00Z");

    record Child(DemoCase told, CaseFigures figures) {}

    static final List<Child> CHILDREN = children();

    private ThisMorning() {}

    private static List<Child> children() {
        var timeliness = new Timeliness(
                Timescales.read(file("timescales.csv")), BankHolidays.read(file("bank-holidays-england.csv")));
        return CASES.stream()
                .map(told -> new Child(told, timeliness.knownAt(history(told), NOW)))
                .toList();
    }

    private static Reader file(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }

    private static CaseHistory history(DemoCase told) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Dictation dictation : told.dictations()) {
            entries.add(new HistoryEntry(
                    entries.size() + 1L,
                    dictation.event(),
                    dictation.recording().recordedAt(),
                    dictation.recording().sourceKind()));
        }
        return new CaseHistory("999", entries);
    }

    static Stream<CaseClock> clocks(Predicate<CaseClock> which) {
        return CHILDREN.stream()
                .flatMap(child -> child.figures().clocks().stream())
                .filter(which);
    }

    static ClockState state(CaseClock clock) {
        return clock.stateAt(TODAY, ENGLAND);
    }

    static Optional<String> team(Child child) {
        return child.figures().spells().stream()
                .filter(spell -> spell.kind() == SpellKind.HELD && spell.covers(TODAY))
                .findFirst()
                .flatMap(Spell::who);
    }
}
