package caseclock.query.measures;

import caseclock.query.timeliness.CaseClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One clock to be counted.
 *
 * @param reference the council's reference for the child
 * @param teamThen the team that held the case on the day asked about
 */
public record CountedClock(UUID caseId, String council, String reference, CaseClock clock, Optional<String> teamThen) {

    boolean stoppedBy(LocalDate day) {
        return clock.stop().filter(stop -> !stop.on().isAfter(day)).isPresent();
    }

    boolean inTime() {
        return clock.stoppedInTime();
    }

    /** Given up by that day, and what it was waiting for had not happened by then all the same. */
    boolean cancelledBy(LocalDate day) {
        return clock.cancellation().filter(gone -> !gone.on().isAfter(day)).isPresent() && !stoppedBy(day);
    }
}
