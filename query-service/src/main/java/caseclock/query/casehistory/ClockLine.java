package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One clock of the case as at a day.
 *
 * @param day "Day 14 of 15", or nothing where it is not counted in working days
 * @param reached the same, and where it is counted otherwise how long that is
 * @param then what it came to, or what is booked
 */
record ClockLine(String name, Tag tag, String started, String day, String reached, String due, String then) {

    private static final String NONE = "–";

    static ClockLine of(CaseClock clock, LocalDate asAt, WorkingCalendar calendar, KnownTimescales timescales) {
        var limit = timescales.inForce(clock.timescale(), clock.startedOn()).limit();
        var day = day(clock, asAt, calendar, limit);
        return new ClockLine(
                ClockWords.name(clock.timescale()),
                ClockTag.of(clock, asAt, calendar),
                Words.shortDay(clock.startedOn()),
                day.orElse(""),
                day.orElseGet(() -> reached(clock, asAt, calendar, limit)),
                ClockWords.due(clock),
                then(clock, asAt, calendar));
    }

    private static Optional<String> day(
            CaseClock clock, LocalDate asAt, WorkingCalendar calendar, Optional<Length> limit) {
        return limit.filter(length -> length.unit() == Length.Unit.WORKING_DAYS && counts(clock, asAt))
                .map(length ->
                        "Day " + calendar.elapsed(clock.startedOn(), end(clock, asAt)) + " of " + length.amount());
    }

    private static boolean counts(CaseClock clock, LocalDate asAt) {
        return clock.flaw().isEmpty() && !clock.startedOn().isAfter(asAt);
    }

    private static String reached(CaseClock clock, LocalDate asAt, WorkingCalendar calendar, Optional<Length> limit) {
        if (!counts(clock, asAt)) {
            return NONE;
        }
        int day = calendar.elapsed(clock.startedOn(), end(clock, asAt));
        return ClockWords.hoursTaken(clock, asAt).orElseGet(() -> Words.workingDays(day)) + ", limit "
                + ClockWords.limit(limit);
    }

    /** Up to which day it has run by then. */
    private static LocalDate end(CaseClock clock, LocalDate asAt) {
        return clock.stop()
                .map(CaseClock.Stop::on)
                .filter(on -> !on.isAfter(asAt))
                .or(() -> clock.cancellation().map(CaseClock.Cancellation::on).filter(on -> !on.isAfter(asAt)))
                .orElse(asAt);
    }

    private static String then(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        return switch (clock.stateAt(asAt, calendar)) {
            case FINISHED_IN_TIME, FINISHED_LATE, FINISHED ->
                "Stopped on " + Words.shortDay(clock.stop().orElseThrow().on());
            case CANCELLED ->
                "On " + Words.shortDay(clock.cancellation().orElseThrow().on()) + ": "
                        + ClockWords.because(clock.cancellation().orElseThrow().reason());
            case UNKNOWN, DISORDERED ->
                clock.flaw().map(CaseClock.Flaw::sentence).orElse("");
            case NOT_YET -> "";
            case OVERDUE, BOOKED_LATE, DUE_SOON, RUNNING -> booked(clock, asAt);
        };
    }

    private static String booked(CaseClock clock, LocalDate asAt) {
        return ClockTag.bookedFor(clock, asAt)
                .map(day -> "Booked for " + Words.planDay(day, asAt))
                .orElse(ClockWords.isBooked(clock.timescale()) ? "Nothing booked" : "");
    }
}
