package caseclock.query.timeliness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time in the unit in which the law states it: 15 working days, 3 months, 24 hours. */
public record Length(int amount, Unit unit) {

    private static final int HOURS_OF_A_DAY = 24;
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3}) (hour|working day|day|week|month)s?");

    /** How a length is written, for whoever has written it otherwise. */
    public static final String FORM =
            "A limit is a number and hours, days, working days, weeks or months, for instance 15 working days";

    /** Reads for instance "15 working days" or "1 week"; empty if it is anything else. */
    public static Optional<Length> read(String text) {
        Matcher length = TEXT.matcher(text);
        return length.matches()
                ? Optional.of(new Length(Integer.parseInt(length.group(1)), unit(length.group(2))))
                : Optional.empty();
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "hour" -> Unit.HOURS;
            case "working day" -> Unit.WORKING_DAYS;
            case "week" -> Unit.WEEKS;
            case "month" -> Unit.MONTHS;
            default -> Unit.CALENDAR_DAYS;
        };
    }

    /** In what a timescale is counted. */
    public enum Unit {
        HOURS,
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

    /** Whether it runs from a moment and not from a day. */
    public boolean inHours() {
        return unit == Unit.HOURS;
    }

    /**
     * The last day of this length when the start is day 0. Months are calendar months, clipped to the end of the month (30 November and three
     * months is 28 or 29 February). A last day that is a day off stays where it is. Of hours, the last day that they can reach, whatever the time
     * of day at the start.
     */
    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case HOURS -> start.plusDays(Math.ceilDiv(amount, HOURS_OF_A_DAY));
            case WORKING_DAYS -> calendar.plus(start, amount);
            case CALENDAR_DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }

    /** The last moment of this number of hours: time that really passes, so that 24 hours are 24 hours when the clocks change, too. */
    public Instant after(Instant start) {
        if (!inHours()) {
            throw new IllegalArgumentException("Only hours run from a moment, not " + unit + ".");
        }
        return start.plus(Duration.ofHours(amount));
    }
}
