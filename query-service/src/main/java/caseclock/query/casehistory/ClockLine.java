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
 * @param reached "Day 14 of 15"
 * @param then what it came to, or what is booked
 */
record ClockLine(String name, Tag tag, String started, String reached, String due, String then) {

    static ClockLine of(CaseClock clock, LocalDate asAt, WorkingCalendar calendar, KnownTimescales timescales) {
        var limit = timescales.inForce(clock.timescale(), clock.startedOn()).limit();
        return new ClockLine(
                ClockWords.name(clock.timescale()),
                ClockTag.of(clock, asAt, calendar),
                Words.shortDay(clock.startedOn()),
                reached(clock, asAt, calendar, limit),
                ClockWords.due(clock),
                then(clock, asAt, calendar));
    }

    private static String reached(CaseClock clock, LocalDate asAt, WorkingCalendar calendar, Optional<Length> limit) {
        if (clock.flaw().isPresent() || clock.startedOn().isAfter(asAt)) {
            return "–";
        }
        int day = calendar.elapsed(clock.startedOn(), end(clock, asAt));
        if (ClockWords.hoursTaken(clock, asAt).isPresent()) {
            return ClockWords.hoursTaken(clock, asAt).get() + ", limit " + ClockWords.limit(limit);
        }
        return limit.filter(length -> length.unit() == Length.Unit.WORKING_DAYS)
                .map(length -> "Day " + day + " of " + length.amount())
                .orElseGet(() -> Words.workingDays(day) + ", limit " + ClockWords.limit(limit));
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
