package caseclock.query.work;

import caseclock.query.out.CalendarFile;
import caseclock.query.out.CalendarFile.Event;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts what falls due in the next 60 days into a calendar. It names no child, and the council's own reference only to those who may open cases. */
public final class DueFeed {

    public static final int DAYS = 60;

    private DueFeed() {}

    /** @param references whether whoever asks may see the council's references */
    public static String of(String name, List<DueClock> open, LocalDate asAt, Instant knownAt, boolean references) {
        var last = asAt.plusDays(DAYS);
        return CalendarFile.of(
                name,
                knownAt,
                open.stream()
                        .filter(due ->
                                !due.clock().isOverdue() && !due.clock().dueOn().isAfter(last))
                        .sorted(Comparator.comparing(
                                        (DueClock due) -> due.clock().dueOn())
                                .thenComparing(due -> due.clock().child())
                                .thenComparing(due -> due.clock().timescale()))
                        .map(due -> event(due, references))
                        .toList());
    }

    private static Event event(DueClock due, boolean references) {
        var clock = due.clock();
        var what = ClockWords.what(clock.timescale()) + " due";
        return new Event(
                due.startEntry() + "." + clock.timescale().text() + "@caseclock",
                clock.dueOn(),
                due.dueAt(),
                references ? what + ": " + clock.child() : what,
                "Started " + Words.day(clock.startedOn()) + ". Limit: " + clock.limit() + "."
                        + clock.bookedFor()
                                .map(day -> " Booked for " + Words.day(day) + ".")
                                .orElse(""));
    }
}
