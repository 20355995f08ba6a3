package caseclock.query.records;

import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;

/** Says what stands in the record. */
final class FoundWords {

    private FoundWords() {}

    /** What the engine says of the clock, or a sentence about the day. */
    static String of(ToCorrect item) {
        return switch (item.rule()) {
            case TIME_OF_DAY_MISSING -> timeOfDay(item);
            case REJECTED_ROW -> item.found().orElse("");
            default ->
                item.found().map(sentence -> clocks(item) + ": " + sentence).orElseGet(() -> about(item));
        };
    }

    /** "Contact decision, 25 November 2025: no time of day for its end." */
    private static String timeOfDay(ToCorrect item) {
        boolean end =
                item.found().filter(sentence -> sentence.contains("finished")).isPresent();
        return clocks(item) + ", " + Words.day(item.on()) + ": no time of day for its " + (end ? "end" : "beginning")
                + ".";
    }

    private static String clocks(ToCorrect item) {
        return Words.list(
                item.clocks().stream().map(ClockWords::what).distinct().toList());
    }

    private static String about(ToCorrect item) {
        LocalDate on = item.on();
        return switch (item.rule()) {
            case BOOKING_PASSED -> clocks(item) + " booked for " + Words.weekday(on) + "; nothing is recorded since.";
            case ASSESSMENT_OPEN_AT_CLOSURE, ENQUIRY_OPEN_AT_CLOSURE -> "Closed on " + Words.day(on) + ".";
            case VISIT_WITHOUT_SEEN -> "Visit on " + Words.day(on) + ".";
            case CONFERENCE_AT_WEEKEND -> "Held on " + Words.weekday(on) + ".";
            case PLAN_WITHOUT_CONFERENCE -> "Plan from " + Words.day(on) + "; no conference is recorded on that day.";
            case ENQUIRY_BEFORE_REFERRAL -> "Enquiry from " + Words.day(on) + "; no referral is recorded by then.";
            case WORKER_LEFT -> "Without a worker since " + Words.day(on) + ".";
            case NO_TEAM -> "Open since " + Words.day(on) + "; a team held it and no longer does.";
            default -> "In the record of " + Words.day(on) + ".";
        };
    }
}
