package caseclock.query.work;

import caseclock.query.words.ClockWords;
import java.time.LocalDate;

/** Decides whether nothing has been begun towards a clock: a first visit not made, an assessment not begun, a meeting not booked. */
final class Beginning {

    private Beginning() {}

    /** @param assessed whether an assessment of the child has begun and goes on */
    static boolean isMissing(OpenClock clock, boolean assessed, LocalDate asAt) {
        if (ClockWords.isBooked(clock.timescale())) {
            return clock.isUnarranged(asAt);
        }
        return switch (clock.timescale()) {
            case ASSESSMENT -> !assessed;
            case INITIAL_VISIT,
                    INITIAL_VISIT_ENQUIRY,
                    LOOKED_AFTER_FIRST_VISIT,
                    PRIVATE_FOSTERING_FIRST_VISIT,
                    STRATEGY_DISCUSSION,
                    CORE_GROUP,
                    CONNECTED_PERSON_ASSESSMENT_START,
                    UNALLOCATED_RISK_ASSESSMENT -> true;
            default -> false;
        };
    }
}
