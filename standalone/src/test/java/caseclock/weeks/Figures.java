package caseclock.weeks;

import caseclock.events.SourceKind;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Timescales;
import caseclock.weeks.Council.Child;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the engine makes of a child on the last Monday, from the records or from the files. */
record Figures(Records records, CaseFigures figures) {

    static final LocalDate AS_AT = Council.SUNDAYS.getLast();

    private static final Instant NOW = Mondays.morningAfter(AS_AT);
    private static final BankHolidays HOLIDAYS = BankHolidays.read(file("bank-holidays-england.csv"));
    private static final Timeliness ENGINE = new Timeliness(Timescales.read(file("timescales.csv")), HOLIDAYS);

    static Figures ofRecords(Child child) {
        List<HistoryEntry> entries = new ArrayList<>();
        child.dictations().stream()
                .filter(dictation -> dictation.recording().recordedAt().isBefore(Council.after(AS_AT)))
                .forEach(dictation -> entries.add(new HistoryEntry(
                        entries.size(),
                        dictation.event(),
                        dictation.recording().recordedAt(),
                        SourceKind.CASE_RECORD)));
        return new Figures(child.on(AS_AT), ENGINE.knownAt(new CaseHistory("999", entries), NOW));
    }

    static Figures ofFiles(Child child, List<TwelveWeeks.Stored> stored) {
        List<HistoryEntry> entries = new ArrayList<>();
        stored.forEach(one -> entries.add(new HistoryEntry(
                entries.size(),
                one.event(),
                one.recording().recordedAt(),
                one.recording().sourceKind())));
        return new Figures(
                Records.after(child.reference(), AS_AT, stored.stream().map(TwelveWeeks.Stored::event)),
                ENGINE.knownAt(new CaseHistory("999", entries), NOW));
    }

    private static Reader file(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }

    boolean is(SpellKind kind) {
        return figures.spells().stream().anyMatch(spell -> spell.kind() == kind && spell.covers(AS_AT));
    }

    Stream<CaseClock> clocks(TimescaleKey timescale, LocalDate from) {
        return figures.clocks().stream()
                .filter(clock ->
                        clock.timescale() == timescale && !clock.startedOn().isBefore(from));
    }

    static ClockState state(CaseClock clock) {
        return clock.stateAt(AS_AT, HOLIDAYS.knownAt(NOW));
    }

    /** What a measure counts of a clock. */
    static String told(CaseClock clock) {
        Optional<LocalDate> stopped = clock.stop().map(CaseClock.Stop::on);
        return clock.startedOn() + " due "
                + clock.dueOn().map(LocalDate::toString).orElse("-") + " " + state(clock)
                + stopped.map(day -> " on " + day).orElse("");
    }
}
