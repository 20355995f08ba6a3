package caseclock.query.weekly;

import caseclock.query.frame.When;
import caseclock.query.out.Sheet;
import caseclock.query.words.ClockWords;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import caseclock.query.work.Family;
import caseclock.query.work.Family.ChildLine;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clocks that are overdue, and those whose meeting is booked for a day after their limit: the latest first, and only the first lines.
 *
 * @param all how many lines there would be
 */
record Late(List<Line> lines, int all, int overdue, int bookedLate) {

    private static final int MOST = 10;

    /** @param reason "No reason recorded" is a value */
    record Line(
            ChildLine child,
            String what,
            Tag state,
            String due,
            String booked,
            Optional<Tag> hole,
            String reason,
            String worker,
            LocalDate dueOn,
            Optional<LocalDate> bookedFor) {}

    static Late of(Week week) {
        var late = week.open().stream()
                .filter(OpenClock::isLate)
                .sorted(Comparator.comparing(OpenClock::isOverdue)
                        .thenComparing(OpenClock::late)
                        .reversed()
                        .thenComparing(OpenClock::dueOn)
                        .thenComparing(OpenClock::child))
                .toList();
        var families = Family.of(late);
        var lines = families.stream()
                .limit(MOST)
                .map(family -> line(family, week.when()))
                .toList();
        int overdue = (int) late.stream().filter(OpenClock::isOverdue).count();
        return new Late(lines, families.size(), overdue, late.size() - overdue);
    }

    /** "5 overdue and 2 booked for a day after their limit." */
    public String intro() {
        if (bookedLate == 0) {
            return overdue + " overdue.";
        }
        var booked = bookedLate + " booked for a day after " + (bookedLate == 1 ? "its" : "their") + " limit.";
        return overdue == 0 ? booked : overdue + " overdue and " + booked;
    }

    /** Whether there are more lines than stand here. */
    public boolean cut() {
        return lines.size() < all;
    }

    Sheet sheet() {
        return new Sheet(
                "late",
                List.of("Child", "With", "What", "State", "Due on", "Booked for", "Reason", "Worker"),
                lines.stream()
                        .map(line -> Sheet.row(
                                line.child().child(),
                                line.child().with(),
                                line.what(),
                                line.state().text(),
                                line.dueOn(),
                                line.bookedFor(),
                                line.reason(),
                                line.worker()))
                        .toList());
    }

    private static Line line(Family family, When when) {
        var clock = family.first();
        return new Line(
                family.line(when),
                ClockWords.what(clock.timescale()),
                clock.isOverdue() ? Tag.overdue(clock.late()) : Tag.bookedLate(clock.late()),
                Words.planDay(clock.dueOn(), when.asAt()),
                Plan.booked(clock, when.asAt()),
                Plan.hole(clock, when.asAt()),
                clock.reason().map(ReasonWords::of).orElse("No reason recorded"),
                FirstThings.worker(clock),
                clock.dueOn(),
                clock.bookedFor());
    }
}
