package caseclock.query.words;

import caseclock.query.timeliness.TimescaleKey;

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
}
