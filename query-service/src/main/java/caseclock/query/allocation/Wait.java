package caseclock.query.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One child's wait for a worker, as at a day.
 *
 * @param since the first day of the wait
 * @param workingDays waited since then, that day being day 0
 * @param workingDaysInEpisode of all waits since the case was opened, this one among them
 * @param riskAssessedOn when a manager last assessed the risk in this wait
 * @param reviewedOn when a manager last looked at it in this wait
 * @param familyToldOn when the family was last told of the delay in this wait
 * @param seenOn when the child was last seen
 */
public record Wait(
        UUID caseId,
        Optional<String> team,
        Standing standing,
        LocalDate since,
        int workingDays,
        int workingDaysInEpisode,
        Optional<LocalDate> riskAssessedOn,
        Optional<LocalDate> reviewedOn,
        Optional<LocalDate> familyToldOn,
        Optional<LocalDate> seenOn) {

    private static final int REVIEWED_EVERY_DAYS = 7;
    private static final int SEEN_EVERY_DAYS = 28;

    /** Waited that many weeks or more by that day. */
    boolean forWeeks(int weeks, LocalDate asAt) {
        return !since.plusWeeks(weeks).isAfter(asAt);
    }

    boolean riskAssessed() {
        return riskAssessedOn.isPresent();
    }

    /** Looked at by a manager seven days ago or later. */
    boolean reviewed(LocalDate asAt) {
        return within(reviewedOn, REVIEWED_EVERY_DAYS, asAt);
    }

    boolean seen(LocalDate asAt) {
        return within(seenOn, SEEN_EVERY_DAYS, asAt);
    }

    boolean familyTold() {
        return familyToldOn.isPresent();
    }

    private static boolean within(Optional<LocalDate> on, int days, LocalDate asAt) {
        return on.filter(day -> !day.plusDays(days).isBefore(asAt)).isPresent();
    }
}
