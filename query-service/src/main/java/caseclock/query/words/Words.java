package caseclock.query.words;

import static caseclock.events.Happened.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Spells dates, times, counts and shares as CaseClock writes them, whatever the machine's own language. */
public final class Words {

    /** Below this many no percentage is shown: it would say more than the count knows. */
    private static final int FEWEST_FOR_A_SHARE = 10;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    /** Up to here minutes say it better than hours. */
    private static final long LONG = 2 * HOUR;

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter PLAN_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Words() {}

    /** "20 November 2026" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "20 Nov 2026", for tight tables. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "Friday 20 November 2026" */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Friday 20 November", where the year goes without saying. */
    public static String weekdayThisYear(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + dayThisYear(day);
    }

    /** "20 November" */
    public static String dayThisYear(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "Fri" */
    public static String dayOfWeek(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** "20 Nov", beneath a picture. */
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** "Fri 20 Nov", for planning; in another year than today's the year stands with it. */
    public static String planDay(LocalDate day, LocalDate today) {
        return PLAN_DAY.format(day) + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    /** "6:12am" */
    public static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return "%d:%02d%s".formatted(hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
    }

    /** "20 November 2026, 6:12am", in England's time. */
    public static String moment(Instant moment) {
        var local = moment.atZone(LONDON);
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** "12,400" */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 child", "2 children", "0 children" */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "1 working day", "15 working days" */
    public static String workingDays(int days) {
        return count(days, "working day", "working days");
    }

    /** "45 seconds", "2 minutes" or "3 hours", rounded up. */
    public static String lasting(long seconds) {
        if (seconds < MINUTE) {
            return count(seconds, "second", "seconds");
        }
        return seconds <= LONG
                ? count(Math.ceilDiv(seconds, MINUTE), "minute", "minutes")
                : count(Math.ceilDiv(seconds, HOUR), "hour", "hours");
    }

    /** "five" up to ten, then "11"; nought is "no". */
    public static String small(int number) {
        return number < SMALL.size() ? SMALL.get(number) : number(number);
    }

    /** The same text with a capital at its beginning. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** "a, b and c" */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** "16 of 23" */
    public static String outOf(long part, long whole) {
        return number(part) + " of " + number(whole);
    }

    /** "70%", and nothing when fewer than ten were counted. Only all is 100%, only none is 0%. */
    public static Optional<String> share(long part, long whole) {
        return whole < FEWEST_FOR_A_SHARE ? Optional.empty() : Optional.of(percent(part, whole) + "%");
    }

    private static long percent(long part, long whole) {
        long rounded = (200 * part + whole) / (2 * whole);
        return part == 0 || part == whole ? rounded : Math.clamp(rounded, 1, 99);
    }

    /** "1 to 7 November 2026", "28 September to 4 October 2026" or, across the year's end, both years. */
    public static String period(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from) + " to " + day(to);
        }
        return (from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : dayThisYear(from)) + " to "
                + day(to);
    }
}
