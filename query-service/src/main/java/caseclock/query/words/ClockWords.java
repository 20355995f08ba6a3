package caseclock.query.words;

import static caseclock.events.Happened.LONDON;

import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.UnallocatedCause;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What each timescale is called in a line about one child, and what a manager does about it. */
public final class ClockWords {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private ClockWords() {}

    /** What is due, short: "Initial conference". */
    public static String what(TimescaleKey timescale) {
        return TimescaleWords.of(timescale).what();
    }

    /** What to do about it, verb first: "Book the initial conference". */
    public static String toDo(TimescaleKey timescale) {
        return TimescaleWords.of(timescale).toDo();
    }

    /** The name of the timescale, from what to what. */
    public static String name(TimescaleKey timescale) {
        return TimescaleWords.of(timescale).name();
    }

    /** Whether it ends in a meeting that is booked for a day. */
    public static boolean isBooked(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE, FIRST_REVIEW_CONFERENCE, LATER_REVIEW_CONFERENCE, TRANSFER_IN_CONFERENCE ->
                true;
            default -> false;
        };
    }

    /** "15 working days", or "none" where no limit is set. */
    public static String limit(Optional<Length> limit) {
        return limit.map(ClockWords::limit).orElse("none");
    }

    /** "15 working days", "3 months", "24 hours" */
    public static String limit(Length limit) {
        return switch (limit.unit()) {
            case HOURS -> Words.count(limit.amount(), "hour", "hours");
            case WORKING_DAYS -> Words.workingDays(limit.amount());
            case CALENDAR_DAYS -> Words.count(limit.amount(), "day", "days");
            case WEEKS -> Words.count(limit.amount(), "week", "weeks");
            case MONTHS -> Words.count(limit.amount(), "month", "months");
        };
    }

    /** "27 Oct 2026", with the time of day if the limit is in hours; a dash if it is never due. */
    public static String due(CaseClock clock) {
        return clock.dueAt()
                .map(at -> at.atZone(LONDON))
                .map(at -> Words.shortDay(at.toLocalDate()) + ", " + Words.time(at.toLocalTime()))
                .or(() -> clock.dueOn().map(Words::shortDay))
                .orElse("–");
    }

    /** "23 hours 40 minutes", if the limit is in hours and it has stopped by that day. */
    public static Optional<String> hoursTaken(CaseClock clock, LocalDate asAt) {
        boolean stopped = clock.stop().filter(stop -> !stop.on().isAfter(asAt)).isPresent();
        return clock.hours()
                .map(CaseClock.Hours::minutes)
                .filter(minutes -> stopped && minutes.isPresent())
                .map(minutes -> duration(minutes.getAsInt()));
    }

    private static String duration(int minutes) {
        String hours = Words.count(minutes / MINUTES_OF_AN_HOUR, "hour", "hours");
        int rest = minutes % MINUTES_OF_AN_HOUR;
        return rest == 0 ? hours : hours + " " + Words.count(rest, "minute", "minutes");
    }

    /** Why a clock ended without what it was waiting for. */
    public static String because(CancellationReason reason) {
        return switch (reason) {
            case CONFERENCE_NOT_REQUIRED -> "no conference needed";
            case CONCLUDED_WITHOUT_CONFERENCE -> "the enquiry ended without one";
            case SUPERSEDED -> "another enquiry took its place";
            case ABANDONED -> "given up";
            case DISCONTINUED -> "the assessment was given up";
            case NO_LONGER_NEEDED -> "no longer needed";
            case TRANSFER_WITHDRAWN -> "the child is not coming after all";
            case PLAN_ENDED -> "the plan ended";
            case ALLOCATION_ENDED -> "the allocation ended";
            case WORKER_ALLOCATED -> "a worker was allocated";
            case PLACEMENT_ENDED -> "the placement ended";
            case PLACEMENT_RECORDED -> "a placement is recorded again";
            case LOOKED_AFTER_ENDED -> "no longer looked after";
            case PRIVATE_FOSTERING_ENDED -> "the arrangement ended";
            case REGIME_CHANGED -> "another visiting rule applies";
            case APPROVAL_EXTENDED -> "the temporary approval was extended";
            case CASE_CLOSED -> "the case was closed";
        };
    }

    /** Why a child has no worker. */
    public static String because(UnallocatedCause cause) {
        return switch (cause) {
            case NEW -> "New, not allocated yet";
            case NOBODY_LISTED -> "Nobody listed, since when is not known";
            case WORKER_LEFT -> "The worker left";
            case WORKER_ABSENT -> "The worker is absent";
            case TRANSFER -> "Between two teams";
            case ALLOCATION_ENDED -> "The allocation ended";
        };
    }

    /** A code that reads as it is spelt: "no further action" for NO_FURTHER_ACTION. */
    public static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
