package caseclock.query.weekly;

import caseclock.query.frame.When;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import caseclock.query.work.Cells;
import caseclock.query.work.Family;
import caseclock.query.work.Family.ChildLine;
import caseclock.query.work.OpenClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The clocks that fall due from today on, by day: the next five working days whole, then the beginning of what comes after. */
record Plan(List<Day> days, int clocks, int lines) {

    private static final int LINES_AHEAD = 3;

    /** @param count "4 clocks", or "first of 9 clocks" */
    record Day(String title, String count, List<Line> lines) {}

    /** @param hole the tag for nothing booked, when nothing is and something could be */
    record Line(ChildLine child, String what, String reached, String booked, Optional<Tag> hole, String worker) {}

    static Plan of(Week week) {
        var byDay = new TreeMap<LocalDate, List<OpenClock>>();
        var ahead = new ArrayList<OpenClock>();
        for (var clock : inOrder(week)) {
            if (clock.dueOn().isAfter(week.planEnd())) {
                ahead.add(clock);
            } else {
                byDay.computeIfAbsent(clock.dueOn(), day -> new ArrayList<>()).add(clock);
            }
        }
        var days = new ArrayList<Day>();
        byDay.forEach((day, clocks) -> days.add(day(day, clocks, week.when())));
        int lines = days.stream().mapToInt(day -> day.lines().size()).sum();
        int clocks = byDay.values().stream().mapToInt(List::size).sum();
        ahead(ahead, week).ifPresent(days::add);
        return new Plan(days, clocks, lines);
    }

    private static List<OpenClock> inOrder(Week week) {
        return week.open().stream()
                .filter(clock -> !clock.isOverdue())
                .sorted(Comparator.comparing(OpenClock::dueOn).thenComparing(OpenClock::child))
                .toList();
    }

    private static Day day(LocalDate day, List<OpenClock> clocks, When when) {
        var today = day.equals(when.asAt()) ? ", today" : "";
        var count = Words.count(clocks.size(), "clock", "clocks");
        return new Day(Words.weekdayThisYear(day) + today, count, lines(Family.of(clocks), when));
    }

    /** What is due until the end of the calendar week after the planned days. */
    private static Optional<Day> ahead(List<OpenClock> clocks, Week week) {
        var monday = week.planEnd().plusDays(1);
        var sunday =
                week.planEnd().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(6);
        var next =
                clocks.stream().filter(clock -> !clock.dueOn().isAfter(sunday)).toList();
        var families = Family.of(next);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        var shown = families.stream().limit(LINES_AHEAD).toList();
        var count = (families.size() > LINES_AHEAD ? "first of " : "") + Words.count(next.size(), "clock", "clocks");
        var from = Words.weekdayThisYear(monday);
        return Optional.of(new Day("After that, from " + from, count, lines(shown, week.when())));
    }

    private static List<Line> lines(List<Family> families, When when) {
        return families.stream().map(family -> line(family, when)).toList();
    }

    private static Line line(Family family, When when) {
        var clock = family.first();
        return new Line(
                family.line(when),
                ClockWords.what(clock.timescale()),
                reached(clock),
                booked(clock, when.asAt()),
                hole(clock, when.asAt()),
                FirstThings.worker(clock));
    }

    private static String reached(OpenClock clock) {
        return Cells.reached(clock);
    }

    static String booked(OpenClock clock, LocalDate today) {
        return Cells.booked(clock, today);
    }

    static Optional<Tag> hole(OpenClock clock, LocalDate today) {
        return Cells.hole(clock, today);
    }
}
