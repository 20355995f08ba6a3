package caseclock.query.timeliness;

import java.time.LocalDate;

/** A length of time in the unit in which the law states it: 15 working days, 3 months. */
public record Length(int amount, Unit unit) {

    /** In what a timescale is counted. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        WEEKS,
        MONTHS
    }

    public Length {
        if (amount < 1) {
            throw new IllegalArgumentException("A timescale is at least 1 long, not " + amount + ".");
        }
    }

    /**
     * The last day of this length when the start is day 0. Months are calendar months, clipped to the end of the month (30 November and three
     * months is 28 or 29 February). A last day that is a day off stays where it is.
     */
    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plus(start, amount);
            case CALENDAR_DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }
}
