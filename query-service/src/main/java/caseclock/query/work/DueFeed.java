package caseclock.query.work;

import caseclock.query.out.CalendarFile;
import caseclock.query.out.CalendarFile.Event;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts what falls due in the next 60 days into a calendar. It names no child, and the council's own reference only to those who may open cases; the
 * others are told how many fall due on a day, and no case's dates.
 */
public final class DueFeed {

    public static final int DAYS = 60;

    private DueFeed() {}

    /** @param references whether whoever asks may see the council's references */
    public static String of(String name, List<DueClock> open, LocalDate asAt, Instant knownAt, boolean references) {
        var last = asAt.plusDays(DAYS);
        return CalendarFile.of(
                name,
                knownAt,
                events(
                        name,
                        open.stream()
                                .filter(due -> !due.clock().isOverdue()
                                        && !due.clock().dueOn().isAfter(last))
                                .toList(),
                        references));
    }

    private static List<Event> events(String name, List<DueClock> ahead, boolean references) {
        return references
                ? ahead.stream()
                        .sorted(Comparator.comparing(
                                        (DueClock due) -> due.clock().dueOn())
                                .thenComparing(due -> due.clock().child())
                                .thenComparing(due -> due.clock().timescale()))
                        .map(DueFeed::event)
                        .toList()
                : counted(name, ahead);
    }

    private static List<Event> counted(String name, List<DueClock> ahead) {
        var days = ahead.stream()
                .collect(Collectors.groupingBy(
                        due -> due.clock().dueOn(),
                        TreeMap::new,
                        Collectors.groupingBy(due -> due.clock().timescale(), TreeMap::new, Collectors.counting())));
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(one -> counted(name, day.getKey(), one.getKey(), one.getValue())))
                .toList();
    }

    private static Event counted(String name, LocalDate day, TimescaleKey timescale, long clocks) {
        return new Event(
                day + "." + timescale.text() + "." + name + "@caseclock",
                day,
                Optional.empty(),
                ClockWords.what(timescale) + " due: " + Words.count(clocks, "clock", "clocks"),
                "Counted and not listed: this role does not open cases.");
    }

    private static Event event(DueClock due) {
        var clock = due.clock();
        var what = ClockWords.what(clock.timescale()) + " due";
        return new Event(
                due.startEntry() + "." + clock.timescale().text() + "@caseclock",
                clock.dueOn(),
                due.dueAt(),
                what + ": " + clock.child(),
                "Started " + Words.day(clock.startedOn()) + ". Limit: " + clock.limit() + "."
                        + clock.bookedFor()
                                .map(day -> " Booked for " + Words.day(day) + ".")
                                .orElse(""));
    }
}
