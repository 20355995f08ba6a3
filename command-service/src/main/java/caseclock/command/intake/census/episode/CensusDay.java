package caseclock.command.intake.census.episode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days of a census: year-month-day, with nothing after it that would change the day. */
sealed interface CensusDay {

    /** A day that can be. */
    record Legible(LocalDate day) implements CensusDay {}

    /** No day, or none that can be. */
    record Illegible(String reason) implements CensusDay {}

    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** What XML Schema allows after a date, and the midnight that some systems add because they know no time. */
    Pattern WRITTEN = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00(?::00(?:\\.0{1,9})?)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?");

    /** Reads a day up to the latest one that can be right. */
    static CensusDay read(String text, LocalDate latest) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return new Illegible("This is no day. Write it as year-month-day, for instance 2026-10-26.");
        }
        try {
            return within(LocalDate.parse(written.group(1)), latest);
        } catch (DateTimeException notInTheCalendar) {
            return new Illegible("There is no such day in the calendar. Give the day on which it happened.");
        }
    }

    private static CensusDay within(LocalDate day, LocalDate latest) {
        if (day.isAfter(latest)) {
            return new Illegible("This day is still to come. Give the day on which it happened.");
        }
        if (day.isBefore(EARLIEST)) {
            return new Illegible("This day is before 1900. Give the day on which it happened.");
        }
        return new Legible(day);
    }
}
