package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.Amendment;
import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Keeping;
import caseclock.events.Recording.Basis;
import caseclock.events.Registration;
import caseclock.query.casehistory.EntryLine.Other;
import caseclock.query.casehistory.EntryLine.Plain;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the entries of a case in words, each pointing to what it replaces and to what replaced it. */
final class EntryLines {

    static final String SAME_DAY = "the same day";

    private final List<EntryRow> entries;
    private final List<CaseEvent> events;
    private final WorkingCalendar calendar;
    private final boolean markLast;
    private final IntFunction<String> href;

    /**
     * @param markLast whether the last one is the step that is looked at
     * @param href where the entry with an index is to be found
     */
    EntryLines(List<EntryRow> entries, WorkingCalendar calendar, boolean markLast, IntFunction<String> href) {
        this.entries = entries;
        this.events = entries.stream().map(EntryRow::caseEvent).toList();
        this.calendar = calendar;
        this.markLast = markLast;
        this.href = href;
    }

    EntryLine line(int index, List<String> effects) {
        var row = entries.get(index);
        var event = events.get(index);
        return new EntryLine(
                number(index),
                amends(event, index),
                title(event),
                successor(index).isPresent() && !(event instanceof Amendment.EntryWithdrawn),
                successor(index).map(later -> fate(later, event)),
                happened(event).map(EntryLines::words).orElse(""),
                label(row),
                recorded(row),
                happened(event).map(when -> lag(when, row)).orElse(""),
                source(row),
                notes(event, index),
                effects,
                markLast && index == entries.size() - 1,
                new Plain(row.happenedOn(), row.knownAt()));
    }

    /** Whether an entry is of a kind; a withdrawal is of the kind of what it withdraws. */
    boolean isOf(Kind kind, int index) {
        return kind.holds(events.get(index), predecessor(index).map(events::get));
    }

    private static String label(EntryRow row) {
        return Basis.valueOf(row.basis()) == Basis.RECORDED_BY_SOURCE ? "Recorded" : "First seen";
    }

    private static String recorded(EntryRow row) {
        var local = row.knownAt().atZone(LONDON);
        return Words.weekday(local.toLocalDate()) + ", " + Words.time(local.toLocalTime());
    }

    private Optional<Other> amends(CaseEvent event, int index) {
        int first = original(index);
        return switch (event) {
            case Amendment.EntryCorrected _ ->
                Optional.of(new Other("Correction to entry " + number(first), href.apply(first)));
            case Amendment.EntryWithdrawn _ ->
                Optional.of(new Other("Entry " + number(first) + " withdrawn", href.apply(first)));
            case Keeping _ -> Optional.of(new Other("Decision on entry " + number(first), href.apply(first)));
            case Fact _, Registration _ -> Optional.empty();
        };
    }

    private static String title(CaseEvent event) {
        return switch (event) {
            case Fact fact -> FactWords.title(fact);
            case Amendment.EntryCorrected corrected -> FactWords.title(corrected.fact());
            case Amendment.EntryWithdrawn _ -> "";
            case Keeping.RecordKept _ -> "Stays as it is";
            case Keeping.RecordKeptNoLonger _ -> "To be corrected after all";
            case Registration.CaseRegistered _ -> "Known to CaseClock";
        };
    }

    private List<String> notes(CaseEvent event, int index) {
        return switch (event) {
            case Fact fact -> FactNotes.of(fact);
            case Amendment.EntryCorrected corrected -> correction(corrected, index);
            case Amendment.EntryWithdrawn withdrawn -> List.of("Because " + ReasonWords.of(withdrawn.reason()) + ".");
            case Keeping keeping -> KeepingNotes.of(keeping);
            case Registration.CaseRegistered _ -> List.of();
        };
    }

    private List<String> correction(Amendment.EntryCorrected corrected, int index) {
        var notes = new ArrayList<String>();
        predecessor(index).flatMap(before -> happened(events.get(before))).ifPresent(before -> {
            if (!before.equals(corrected.fact().happened())) {
                notes.add("It was taken to have happened on " + words(before) + ".");
            }
        });
        notes.add("Because " + ReasonWords.of(corrected.reason()) + ".");
        notes.addAll(FactNotes.of(corrected.fact()));
        return notes;
    }

    private Other fate(int later, CaseEvent self) {
        var verb = switch (events.get(later)) {
            case Amendment.EntryWithdrawn _ -> "Withdrawn";
            case CaseEvent _ -> self instanceof Amendment.EntryWithdrawn ? "Brought back" : "Replaced";
        };
        return new Other(verb + " by entry " + number(later), href.apply(later));
    }

    private String lag(Happened happened, EntryRow row) {
        int days = calendar.elapsed(happened.on(), row.knownAt().atZone(LONDON).toLocalDate());
        return days == 0 ? SAME_DAY : days > 0 ? Words.workingDays(days) + " later" : "";
    }

    private static String source(EntryRow row) {
        var by = row.recordedBy().map(who -> "By " + who + ", ").orElse("");
        return Words.sentence(by + SourceWords.of(row.source()));
    }

    static Optional<Happened> happened(CaseEvent event) {
        return switch (event) {
            case Fact fact -> Optional.of(fact.happened());
            case Amendment.EntryCorrected corrected ->
                Optional.of(corrected.fact().happened());
            case Amendment.EntryWithdrawn _, Keeping _, Registration.CaseRegistered _ -> Optional.empty();
        };
    }

    private static String words(Happened happened) {
        return Words.weekday(happened.on())
                + happened.at().map(time -> ", " + Words.time(time)).orElse("");
    }

    private int original(int index) {
        return same(index).min(bySequence()).orElse(index);
    }

    private Optional<Integer> predecessor(int index) {
        return same(index).filter(other -> sequence(other) < sequence(index)).max(bySequence());
    }

    private Optional<Integer> successor(int index) {
        return entries.get(index).isOfTheChild()
                ? same(index).filter(other -> sequence(other) > sequence(index)).min(bySequence())
                : Optional.empty();
    }

    private Comparator<Integer> bySequence() {
        return Comparator.comparing(this::sequence);
    }

    private long sequence(int index) {
        return entries.get(index).sequence();
    }

    private Stream<Integer> same(int index) {
        var id = entries.get(index).entryId();
        return IntStream.range(0, entries.size())
                .filter(other -> id.isPresent()
                        && entries.get(other).isOfTheChild()
                        && entries.get(other).entryId().equals(id))
                .boxed();
    }

    private static int number(int index) {
        return index + 1;
    }
}
