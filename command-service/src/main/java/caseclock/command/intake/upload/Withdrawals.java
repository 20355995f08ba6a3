package caseclock.command.intake.upload;

import java.util.function.IntPredicate;

/**
 * Which of the facts that a file takes back or no longer states are withdrawn.
 *
 * @param takenBack whether those that a row takes back are
 * @param vanished of which of the file's scopes those are that it no longer states
 */
record Withdrawals(boolean takenBack, IntPredicate vanished) {

    /** Until it is known how far the file's silence can be believed. */
    static final Withdrawals TAKEN_BACK = new Withdrawals(true, _ -> false);
}
