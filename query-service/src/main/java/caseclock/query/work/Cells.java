package caseclock.query.work;

import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/** What a line about an open clock says of how far it has come and of what is booked. */
public final class Cells {

    private Cells() {}

    /** "Day 12 of 15", or "3 months from 18 Aug 2026". */
    public static String reached(OpenClock clock) {
        return clock.limitDays().isPresent()
                ? "Day " + clock.day() + " of " + clock.limitDays().getAsInt()
                : clock.limit() + " from " + Words.shortDay(clock.startedOn());
    }

    /** The day, "Was" before one that has passed, or nothing where the hole says it. */
    public static String booked(OpenClock clock, LocalDate today) {
        return clock.bookedFor()
                .map(day -> (day.isBefore(today) ? "Was " : "") + Words.planDay(day, today))
                .orElse(ClockWords.isBooked(clock.timescale()) ? "" : "No meeting");
    }

    /** That nothing is booked although something could be, or that what was booked is not recorded as held. */
    public static Optional<Tag> hole(OpenClock clock, LocalDate today) {
        return clock.isUnarranged(today) && ClockWords.isBooked(clock.timescale())
                ? Optional.of(clock.bookedFor().isPresent() ? Tag.notRecordedAsHeld() : Tag.nothingBooked())
                : Optional.empty();
    }
}
