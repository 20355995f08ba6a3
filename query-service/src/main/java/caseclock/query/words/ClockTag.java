package caseclock.query.words;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** The state of a clock as a tag, and by how many working days it is late or will be. */
public final class ClockTag {

    private ClockTag() {}

    public static Tag of(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return switch (clock.stateAt(asAt, calendar)) {
            case NOT_YET -> new Tag("Starts later", "to-come");
            case CANCELLED -> Tag.cancelled();
            case FINISHED_IN_TIME -> Tag.inTime();
            case FINISHED -> Tag.finished();
            case FINISHED_LATE, OVERDUE, BOOKED_LATE -> late(clock, asAt, calendar);
            case DUE_SOON -> Tag.due(clock.dueOn().orElseThrow(), asAt);
            case RUNNING -> clock.dueOn().isPresent() ? Tag.running() : Tag.runningWithoutLimit();
            case UNKNOWN -> Tag.notKnown();
            case DISORDERED -> new Tag("Out of order", "hole");
        };
    }

    /** Only of a clock that is overdue, or booked for a day after its limit. */
    public static Optional<Tag> ifLate(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return switch (clock.stateAt(asAt, calendar)) {
            case OVERDUE, BOOKED_LATE -> Optional.of(late(clock, asAt, calendar));
            default -> Optional.empty();
        };
    }

    private static Tag late(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        int by = lateBy(clock, asAt, calendar);
        return switch (clock.stateAt(asAt, calendar)) {
            case FINISHED_LATE -> Tag.finishedLate(by);
            case OVERDUE -> Tag.overdue(by);
            case BOOKED_LATE -> Tag.bookedLate(by);
            default -> throw new IllegalStateException("Only late clocks are late by something.");
        };
    }

    /** Working days from the due day to the day it stopped, to the day it is booked for, or to today; nought when it is not late. */
    public static int lateBy(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return switch (clock.stateAt(asAt, calendar)) {
            case FINISHED_LATE -> past(clock, clock.stop().orElseThrow().on(), calendar);
            case OVERDUE -> past(clock, asAt, calendar);
            case BOOKED_LATE -> past(clock, bookedFor(clock, asAt).orElseThrow(), calendar);
            default -> 0;
        };
    }

    /** The day its meeting is booked for, as booked by that day. */
    public static Optional<LocalDate> bookedFor(CaseClock clock, LocalDate asAt) {
        return clock.bookings().stream()
                .filter(booking -> !booking.madeOn().isAfter(asAt))
                .reduce((_, later) -> later)
                .flatMap(Booking::bookedFor);
    }

    private static int past(CaseClock clock, LocalDate day, WorkingCalendar calendar) {
        return calendar.elapsed(clock.dueOn().orElseThrow(), day);
    }
}
