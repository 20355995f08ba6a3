package caseclock.query.words;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A state in words, with an edge. The words say it all; the edge only repeats whether it has happened, is still to come, or is missing.
 *
 * @param look the name of its edge in the style sheet
 */
public record Tag(String text, String look) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** @param workingDays none, when only days off have passed since it was due */
    public static Tag overdue(int workingDays) {
        return new Tag(workingDays == 0 ? "Just overdue" : "Overdue " + Words.workingDays(workingDays), "late");
    }

    public static Tag bookedLate(int workingDays) {
        return new Tag("Booked late " + Words.workingDays(workingDays), "will-be-late");
    }

    /** "Due today", "Due tomorrow", "Due Thursday" or "Due 27 November". */
    public static Tag due(LocalDate dueOn, LocalDate today) {
        return new Tag("Due " + nearDay(dueOn, today), dueOn.equals(today) ? "today" : "to-come");
    }

    public static Tag running() {
        return new Tag("Running in time", "to-come");
    }

    public static Tag inTime() {
        return new Tag("Finished in time", "done");
    }

    /** @param workingDays none, when only hours or days off have passed since it was due */
    public static Tag finishedLate(int workingDays) {
        return new Tag(
                workingDays == 0 ? "Finished late" : "Finished late by " + Words.workingDays(workingDays), "late");
    }

    /** Where no limit is set, so that nothing is in time or late. */
    public static Tag finished() {
        return new Tag("Finished", "done");
    }

    /** Where no limit is set. */
    public static Tag runningWithoutLimit() {
        return new Tag("Running", "to-come");
    }

    public static Tag cancelled() {
        return new Tag("Cancelled", "to-come");
    }

    public static Tag nothingBooked() {
        return new Tag("Nothing booked", "hole");
    }

    /** A meeting was booked for a day that has passed, and nobody recorded that it was held. */
    public static Tag notRecordedAsHeld() {
        return new Tag("Not recorded as held", "hole");
    }

    /** For a clock about which the record does not say enough. */
    public static Tag notKnown() {
        return new Tag("Not known", "hole");
    }

    private static String nearDay(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return "today";
        }
        if (away == 1) {
            return "tomorrow";
        }
        return away > 1 && away < DAYS_OF_A_WEEK
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : Words.dayThisYear(day);
    }
}
