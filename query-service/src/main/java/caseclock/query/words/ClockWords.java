package caseclock.query.words;

import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.UnallocatedCause;
import java.util.Locale;

/** What each timescale is called in a line about one child, and what a manager does about it. */
public final class ClockWords {

    private ClockWords() {}

    /** What is due, short: "Initial conference". */
    public static String what(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE -> "Initial conference";
            case ASSESSMENT, ASSESSMENT_FROM_START -> "Assessment";
            case FIRST_REVIEW_CONFERENCE -> "First review conference";
            case LATER_REVIEW_CONFERENCE -> "Later review conference";
            case REFERRAL_DECISION -> "Referral decision";
            case TRANSFER_IN_CONFERENCE -> "Transfer-in conference";
        };
    }

    /** What to do about it, verb first: "Book the initial conference". */
    public static String toDo(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE -> "Book the initial conference";
            case ASSESSMENT, ASSESSMENT_FROM_START -> "Finish the assessment";
            case FIRST_REVIEW_CONFERENCE -> "Book the first review conference";
            case LATER_REVIEW_CONFERENCE -> "Book the next review conference";
            case REFERRAL_DECISION -> "Decide on the referral";
            case TRANSFER_IN_CONFERENCE -> "Book the transfer-in conference";
        };
    }

    /** The name of the timescale, from what to what. */
    public static String name(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE -> "Section 47 to initial conference";
            case ASSESSMENT -> "Assessment, from the referral";
            case ASSESSMENT_FROM_START -> "Assessment, from its own start";
            case FIRST_REVIEW_CONFERENCE -> "First review conference";
            case LATER_REVIEW_CONFERENCE -> "Later review conference";
            case REFERRAL_DECISION -> "Referral decision";
            case TRANSFER_IN_CONFERENCE -> "Transfer-in conference";
        };
    }

    /** Whether it ends in a meeting that is booked for a day. */
    public static boolean isBooked(TimescaleKey timescale) {
        return switch (timescale) {
            case SECTION_47_TO_CONFERENCE, FIRST_REVIEW_CONFERENCE, LATER_REVIEW_CONFERENCE, TRANSFER_IN_CONFERENCE ->
                true;
            case ASSESSMENT, ASSESSMENT_FROM_START, REFERRAL_DECISION -> false;
        };
    }

    /** "15 working days", "3 months" */
    public static String limit(Length limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> Words.workingDays(limit.amount());
            case CALENDAR_DAYS -> Words.count(limit.amount(), "day", "days");
            case WEEKS -> Words.count(limit.amount(), "week", "weeks");
            case MONTHS -> Words.count(limit.amount(), "month", "months");
        };
    }

    /** Why a clock ended without what it was waiting for. */
    public static String because(CancellationReason reason) {
        return switch (reason) {
            case CONFERENCE_NOT_REQUIRED -> "no conference needed";
            case CONCLUDED_WITHOUT_CONFERENCE -> "the enquiry ended without one";
            case SUPERSEDED -> "another enquiry took its place";
            case ABANDONED -> "given up";
            case DISCONTINUED -> "the assessment was given up";
            case PLAN_ENDED -> "the plan ended";
            case CASE_CLOSED -> "the case was closed";
        };
    }

    /** Why a child has no worker. */
    public static String because(UnallocatedCause cause) {
        return switch (cause) {
            case NEW -> "New, not allocated yet";
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
