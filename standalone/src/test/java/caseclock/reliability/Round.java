package caseclock.reliability;

import java.time.Duration;

/**
 * One kill and what came of it.
 *
 * @param landed whether there is evidence that it hit: the process is gone, and somebody was waiting for an answer or the armed moment left its mark
 * @param acknowledged and inDoubt what clients were told in this round
 * @param answering from the end of the kill until whoever was killed answered again
 * @param recovery from the end of the kill until everything was answered and in the figures again
 */
record Round(
        Who who,
        Moment moment,
        boolean landed,
        long acknowledged,
        long inDoubt,
        Duration answering,
        Duration recovery,
        Verdict verdict) {}
