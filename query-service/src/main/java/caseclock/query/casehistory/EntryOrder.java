package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.Happened;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which entries stand where: by when they became known, as they are stored, or by when they happened; and in which fifty. */
record EntryOrder(List<EntryRow> entries, CaseAsked asked, EntryLines lines) {

    EntryOrder(List<EntryRow> entries, WorkingCalendar calendar, boolean markLast, CaseAsked asked) {
        this(entries, asked, new EntryLines(entries, calendar, markLast, at -> href(at, entries.size(), asked)));
    }

    /** Of all that are shown, in order; what happened on the same day or at an unknown time stays in the order of recording. */
    List<Integer> places() {
        var places = IntStream.range(0, entries.size())
                .filter(at -> asked.kind().map(kind -> lines.isOf(kind, at)).orElse(true))
                .boxed();
        return asked.byDay()
                ? places.sorted(Comparator.comparing(this::day).thenComparing(this::time))
                        .toList()
                : places.toList();
    }

    /** The fifty that was asked for, or else the one that holds the step. */
    int start() {
        var places = places();
        int last = Math.max(0, places.size() - 1);
        int wanted = asked.from().map(from -> from - 1).orElse(Math.max(0, places.indexOf(entries.size() - 1)));
        int place = asked.from().isEmpty() && !asked.byDay() ? last : Math.clamp(wanted, 0, last);
        return place / EntryList.PART * EntryList.PART;
    }

    /** A withdrawal happens when it is recorded. */
    private LocalDate day(int at) {
        return EntryLines.happened(entries.get(at).caseEvent())
                .map(Happened::on)
                .orElseGet(() -> entries.get(at).knownAt().atZone(LONDON).toLocalDate());
    }

    private LocalTime time(int at) {
        return EntryLines.happened(entries.get(at).caseEvent())
                .flatMap(Happened::at)
                .orElse(LocalTime.MIN);
    }

    /** On the same page where all fit on it, else on the page of its fifty with every kind. */
    private static String href(int at, int size, CaseAsked asked) {
        var anchor = "#entry-" + (at + 1);
        return size <= EntryList.PART && asked.kind().isEmpty()
                ? anchor
                : asked.containing(at / EntryList.PART * EntryList.PART + 1) + anchor;
    }
}
