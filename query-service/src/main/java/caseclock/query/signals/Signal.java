package caseclock.query.signals;

import java.time.LocalDate;

/**
 * Something in a series that chance alone seldom does.
 *
 * @param from the last day of the first week or month that it is about
 * @param until the last day of the last one
 * @param sentence what it is, in plain words
 */
public record Signal(LocalDate from, LocalDate until, Rule rule, String sentence) {

    /** What makes it one. */
    public enum Rule {
        /** One point outside the limits. */
        OUTSIDE,
        /** Eight or more in a row on one side of the average. */
        IN_A_ROW
    }

    public boolean marks(LocalDate lastDay) {
        return !lastDay.isBefore(from) && !lastDay.isAfter(until);
    }
}
