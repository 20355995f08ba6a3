package caseclock.standalone.demo;

import caseclock.events.ClosureReason;
import java.time.LocalDate;

/**
 * How long a family stays with social care, from the decision to the closure.
 *
 * @param assessed the day on which its assessment ended
 * @param urgent whether it could not wait for a worker
 */
record Stay(LocalDate opened, LocalDate assessed, LocalDate closes, ClosureReason reason, boolean urgent) {}
