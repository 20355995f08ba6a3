package caseclock.command.intake.annexa.table;

import caseclock.events.Happened;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days of a spreadsheet: a number of days, or day, month and year as people and systems write them. A time of day after it only tells the day where it is a moment that another part of the world counts from. */
sealed interface CellDay {

    /** A day that can be. */
    record Legible(LocalDate day) implements CellDay {}

    /** No day, or none that can be. */
    record Illegible(String reason) implements CellDay {}

    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    int DAYS_BEFORE_1904 = 1_462;
    int LONGEST = 40;

    /** From 1927 or 1931 on; a lone number below is a year, an age or a count. */
    Pattern SERIAL = Pattern.compile("([1-9][0-9]{4,5})(?:\\.[0-9]+)?");

    String TIME =
            "(?:[ T,]+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?: ?(?<half>[AaPp])[Mm])?(?: ?(?<offset>Z|[+-][0-9]{2}:?[0-9]{2}))?)?";
    Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})" + TIME);
    Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})" + TIME);
    Pattern MONTH_NAMED = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]([A-Za-z]{3,9})[-/., ]+([0-9]{4})" + TIME);
    Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Za-z]{3,9})[-/. ]'?[0-9]{2}" + TIME);
    List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /**
     * Reads a day up to the latest one that can be right.
     *
     * @param from1904 whether numbers of days begin in 1904
     */
    static CellDay read(String text, boolean from1904, LocalDate latest) {
        try {
            return text.length() > LONGEST ? none() : written(text, from1904, latest);
        } catch (DateTimeException notInTheCalendar) {
            return new Illegible(
                    "There is no such day in the calendar. Write it as day/month/year, for instance 26/10/2026.");
        }
    }

    private static CellDay written(String text, boolean from1904, LocalDate latest) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return within(ofSerial(Integer.parseInt(serial.group(1)), from1904), latest);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return within(day(yearFirst, 1, number(yearFirst, 2), 3), latest);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return within(day(dayFirst, 3, number(dayFirst, 2), 1), latest);
        }
        Matcher named = MONTH_NAMED.matcher(text);
        return named.matches() ? within(day(named, 3, month(named.group(2)), 1), latest) : none(text);
    }

    /** Excel takes 1900 for a leap year, so that its numbers up to that February are one less than they should be. */
    private static LocalDate ofSerial(int serial, boolean from1904) {
        int days = from1904 ? serial + DAYS_BEFORE_1904 : serial;
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    private static LocalDate day(Matcher written, int year, int month, int day) {
        LocalDate on = LocalDate.of(number(written, year), month, number(written, day));
        String offset = written.group("offset");
        return offset == null
                ? on
                : on.atTime(hour(written), Integer.parseInt(written.group("minute")))
                        .atOffset(ZoneOffset.of(offset))
                        .atZoneSameInstant(Happened.LONDON)
                        .toLocalDate();
    }

    private static int hour(Matcher written) {
        int hour = Integer.parseInt(written.group("hour"));
        String half = written.group("half");
        return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static CellDay none(String text) {
        return SHORT_YEAR.matcher(text).matches()
                ? new Illegible("The year has two digits only. Write it with four, for instance 26/10/2026.")
                : none();
    }

    private static CellDay none() {
        return new Illegible("This is no day. Write it as day/month/year, for instance 26/10/2026.");
    }

    private static CellDay within(LocalDate day, LocalDate latest) {
        if (day.isAfter(latest)) {
            return new Illegible("This day is still to come. Give the day on which it happened.");
        }
        if (day.isBefore(EARLIEST)) {
            return new Illegible("This day is before 1900. Give the day on which it happened.");
        }
        return new Legible(day);
    }
}
