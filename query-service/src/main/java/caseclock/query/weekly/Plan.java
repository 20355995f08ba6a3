package caseclock.query.weekly;

import caseclock.query.frame.When;
import caseclock.query.out.Sheet;
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
import java.util.function.Predicate;

/**
 * The clocks that fall due from today on, by day: the first lines of the next five working days, and where they are few, the beginning of what comes
 * after.
 *
 * @param clocks how many fall due in the next five working days
 * @param lines how many lines they make
 * @param shown how many of these lines stand here
 */
record Plan(List<Day> days, int clocks, int lines, int shown) {

    private static final int MOST = 10;
    private static final int LINES_AHEAD = 3;

    /** @param count "4 clocks", or "first of 9 clocks" */
    record Day(String title, String count, List<Line> lines) {}

    /** @param hole the tag for nothing booked, when nothing is and something could be */
    record Line(
            ChildLine child,
            String what,
            String reached,
            String booked,
            Optional<Tag> hole,
            String worker,
            LocalDate dueOn,
            Optional<LocalDate> bookedFor) {}

    static Plan of(Week week) {
        var due = inOrder(week, clock -> clock.fallsDueBy(week.planEnd()));
        var families = Family.of(due);
        var shown = families.stream().limit(MOST).toList();
        var days = new ArrayList<>(days(shown, due, week.when()));
        ahead(week, MOST - shown.size()).ifPresent(days::add);
        return new Plan(days, due.size(), families.size(), shown.size());
    }

    /** Whether there are more lines than stand here. */
    public boolean cut() {
        return shown < lines;
    }

    Sheet sheet() {
        return new Sheet(
                "to-plan",
                List.of("Due on", "Child", "With", "What is due", "Reached", "Booked for", "Worker"),
                days.stream()
                        .flatMap(day -> day.lines().stream())
                        .map(line -> Sheet.row(
                                line.dueOn(),
                                line.child().child(),
                                line.child().with(),
                                line.what(),
                                line.reached(),
                                line.bookedFor(),
                                line.worker()))
                        .toList());
    }

    private static List<OpenClock> inOrder(Week week, Predicate<OpenClock> which) {
        return week.open().stream()
                .filter(which)
                .sorted(Comparator.comparing(OpenClock::dueOn).thenComparing(OpenClock::child))
                .toList();
    }

    private static List<Day> days(List<Family> shown, List<OpenClock> due, When when) {
        var days = new TreeMap<LocalDate, List<Family>>();
        shown.forEach(family -> days.computeIfAbsent(family.first().dueOn(), _ -> new ArrayList<>())
                .add(family));
        return days.entrySet().stream()
                .map(day -> day(
                        day.getKey(),
                        day.getValue(),
                        due.stream()
                                .filter(clock -> clock.dueOn().equals(day.getKey()))
                                .toList(),
                        when))
                .toList();
    }

    private static Day day(LocalDate day, List<Family> shown, List<OpenClock> due, When when) {
        var today = day.equals(when.asAt()) ? ", today" : "";
        return new Day(Words.weekdayThisYear(day) + today, count(shown, due), lines(shown, when));
    }

    private static String count(List<Family> shown, List<OpenClock> all) {
        int here = shown.stream().mapToInt(family -> family.clocks().size()).sum();
        return (here < all.size() ? "first of " : "") + Words.count(all.size(), "clock", "clocks");
    }

    /** What is due until the end of the calendar week after the planned days, if there is room for it. */
    private static Optional<Day> ahead(Week week, int room) {
        var sunday =
                week.planEnd().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(6);
        var next = inOrder(week, clock -> clock.fallsDueBy(sunday) && !clock.fallsDueBy(week.planEnd()));
        var shown = Family.of(next).stream().limit(Math.min(room, LINES_AHEAD)).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var from = Words.weekdayThisYear(week.planEnd().plusDays(1));
        return Optional.of(new Day("After that, from " + from, count(shown, next), lines(shown, week.when())));
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
                FirstThings.worker(clock),
                clock.dueOn(),
                clock.bookedFor());
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
