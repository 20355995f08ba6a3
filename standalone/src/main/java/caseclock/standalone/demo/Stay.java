package caseclock.standalone.demo;

import caseclock.events.ClosureReason;
import caseclock.events.Happened;
import java.time.LocalDate;

/**
 * How long a family stays with social care, from the decision to the closure.
 *
 * @param decided when the referral was accepted
 * @param assessed the day on which its assessment ended
 * @param urgent whether it could not wait for a worker
 */
record Stay(Happened decided, LocalDate assessed, LocalDate closes, ClosureReason reason, boolean urgent) {

    LocalDate opened() {
        return decided.on();
    }
}
