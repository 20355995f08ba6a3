package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.Amendment;
import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording.Basis;
import caseclock.events.Registration;
import caseclock.query.casehistory.EntryLine.Fate;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the entries of a case in words, oldest recording first, each pointing to what it replaces and to what replaced it. */
final class EntryLines {

    private final List<EntryRow> entries;
    private final WorkingCalendar calendar;
    private final boolean markLast;

    private EntryLines(List<EntryRow> entries, WorkingCalendar calendar, boolean markLast) {
        this.entries = entries;
        this.calendar = calendar;
        this.markLast = markLast;
    }

    /** @param markLast whether the last one is the step that is looked at */
    static List<EntryLine> of(List<EntryRow> entries, WorkingCalendar calendar, boolean markLast) {
        var lines = new EntryLines(entries, calendar, markLast);
        return IntStream.range(0, entries.size()).mapToObj(lines::line).toList();
    }

    private EntryLine line(int index) {
        var row = entries.get(index);
        var event = row.caseEvent();
        return new EntryLine(
                index + 1,
                title(event, index),
                successor(index).isPresent() && !(event instanceof Amendment.EntryWithdrawn),
                successor(index).map(later -> fate(later, event)),
                happened(event).map(EntryLines::words).orElse(""),
                label(row),
                recorded(row),
                happened(event).map(when -> lag(when, row)).orElse(""),
                source(row),
                notes(event, index),
                markLast && index == entries.size() - 1);
    }

    private static String label(EntryRow row) {
        return Basis.valueOf(row.basis()) == Basis.RECORDED_BY_SOURCE ? "Recorded" : "First seen";
    }

    private static String recorded(EntryRow row) {
        var local = row.knownAt().atZone(LONDON);
        return Words.weekday(local.toLocalDate()) + ", " + Words.time(local.toLocalTime());
    }

    private String title(CaseEvent event, int index) {
        return switch (event) {
            case Fact fact -> FactWords.title(fact);
            case Amendment.EntryCorrected corrected ->
                "Correction to entry " + number(original(index)) + ": " + FactWords.title(corrected.fact());
            case Amendment.EntryWithdrawn _ -> "Entry " + number(original(index)) + " withdrawn";
            case Registration.CaseRegistered _ -> "Known to CaseClock";
        };
    }

    private List<String> notes(CaseEvent event, int index) {
        return switch (event) {
            case Fact fact -> FactNotes.of(fact);
            case Amendment.EntryCorrected corrected -> correction(corrected, index);
            case Amendment.EntryWithdrawn withdrawn -> List.of("Because " + ReasonWords.of(withdrawn.reason()) + ".");
            case Registration.CaseRegistered _ -> List.of();
        };
    }

    private List<String> correction(Amendment.EntryCorrected corrected, int index) {
        var notes = new ArrayList<String>();
        predecessor(index)
                .flatMap(before -> happened(entries.get(before).caseEvent()))
                .ifPresent(before -> {
                    if (!before.equals(corrected.fact().happened())) {
                        notes.add("It was taken to have happened on " + words(before) + ".");
                    }
                });
        notes.add("Because " + ReasonWords.of(corrected.reason()) + ".");
        notes.addAll(FactNotes.of(corrected.fact()));
        return notes;
    }

    private Fate fate(int later, CaseEvent self) {
        var verb = switch (entries.get(later).caseEvent()) {
            case Amendment.EntryWithdrawn _ -> "Withdrawn";
            case CaseEvent _ -> self instanceof Amendment.EntryWithdrawn ? "Brought back" : "Replaced";
        };
        return new Fate(verb + " by entry " + number(later), "#entry-" + number(later));
    }

    private String lag(Happened happened, EntryRow row) {
        int days = calendar.elapsed(happened.on(), row.knownAt().atZone(LONDON).toLocalDate());
        return days == 0 ? "the same day" : days > 0 ? Words.workingDays(days) + " later" : "";
    }

    private static String source(EntryRow row) {
        var by = row.recordedBy().map(who -> "By " + who + ", ").orElse("");
        return Words.sentence(by + SourceWords.of(row.source()));
    }

    private static Optional<Happened> happened(CaseEvent event) {
        return switch (event) {
            case Fact fact -> Optional.of(fact.happened());
            case Amendment.EntryCorrected corrected ->
                Optional.of(corrected.fact().happened());
            case Amendment.EntryWithdrawn _, Registration.CaseRegistered _ -> Optional.empty();
        };
    }

    private static String words(Happened happened) {
        return Words.weekday(happened.on())
                + happened.at().map(time -> ", " + Words.time(time)).orElse("");
    }

    private int original(int index) {
        return same(index)
                .min(Comparator.comparing(other -> entries.get(other).sequence()))
                .orElse(index);
    }

    private Optional<Integer> predecessor(int index) {
        return same(index)
                .filter(other ->
                        entries.get(other).sequence() < entries.get(index).sequence())
                .max(Comparator.comparing(other -> entries.get(other).sequence()));
    }

    private Optional<Integer> successor(int index) {
        return same(index)
                .filter(other ->
                        entries.get(other).sequence() > entries.get(index).sequence())
                .min(Comparator.comparing(other -> entries.get(other).sequence()));
    }

    private java.util.stream.Stream<Integer> same(int index) {
        var id = entries.get(index).entryId();
        return IntStream.range(0, entries.size())
                .filter(other -> id.isPresent() && entries.get(other).entryId().equals(id))
                .boxed();
    }

    private static int number(int index) {
        return index + 1;
    }
}
