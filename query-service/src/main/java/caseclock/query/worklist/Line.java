package caseclock.query.worklist;

import caseclock.query.frame.When;
import caseclock.query.words.ClockWords;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import caseclock.query.work.Cells;
import caseclock.query.work.DueClock;
import caseclock.query.work.Family;
import caseclock.query.work.Family.ChildLine;
import java.util.Optional;

/**
 * A line of the list: one clock, or those of children who can only be dealt with together.
 *
 * @param since "from 6 Nov 2026"
 * @param left "3 working days", left or over; {@code state} says which where both stand in one list
 * @param booked nothing where no meeting is waited for, and so for {@code reason}: only for a late meeting a reason is agreed
 * @param worker "No worker" is a value
 */
record Line(
        ChildLine child,
        String what,
        String since,
        String reached,
        String due,
        String left,
        Optional<Tag> state,
        String booked,
        Optional<Tag> hole,
        String worker,
        String team,
        String reason) {

    static Line of(Family family, DueClock due, When when) {
        var clock = due.clock();
        return new Line(
                family.line(when),
                ClockWords.what(clock.timescale()),
                "from " + Words.shortDay(clock.startedOn()),
                clock.limitDays().isPresent() ? Cells.reached(clock) : clock.limit(),
                Words.planDay(clock.dueOn(), when.asAt()),
                left(due, when),
                state(due, when),
                ClockWords.isBooked(clock.timescale()) ? Cells.booked(clock, when.asAt()) : "",
                hole(due, when),
                clock.worker().orElse("No worker"),
                due.team().orElse("No team recorded"),
                reason(due));
    }

    private static Optional<Tag> hole(DueClock due, When when) {
        var clock = due.clock();
        return clock.isLate() && !clock.isOverdue()
                ? Optional.of(Tag.bookedLate(clock.late()))
                : Cells.hole(clock, when.asAt());
    }

    private static Optional<Tag> state(DueClock due, When when) {
        var clock = due.clock();
        if (clock.isOverdue()) {
            return Optional.of(Tag.overdue(clock.late()));
        }
        return clock.dueOn().equals(when.asAt()) ? Optional.of(Tag.due(clock.dueOn(), when.asAt())) : Optional.empty();
    }

    private static String left(DueClock due, When when) {
        if (due.clock().isOverdue()) {
            return due.clock().late() == 0
                    ? "Less than one"
                    : Words.workingDays(due.clock().late()) + " over";
        }
        return due.clock().dueOn().equals(when.asAt()) ? "Today" : Words.workingDays(due.left()) + " left";
    }

    private static String reason(DueClock due) {
        var clock = due.clock();
        boolean asked = clock.isLate() && ClockWords.isBooked(clock.timescale());
        return clock.reason().map(ReasonWords::of).orElse(asked ? "No reason recorded" : "");
    }
}
