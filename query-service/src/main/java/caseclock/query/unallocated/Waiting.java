package caseclock.query.unallocated;

import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.SharedMeetings.Sibling;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A child without a worker, with brothers and sisters as far as they are known, and with every clock that runs meanwhile: those of the case, and those
 * by which a manager looks after the wait itself.
 */
record Waiting(UnallocatedChild child, List<Sibling> siblings, List<Open> open) {

    /** The clocks of the case, the one due first at the beginning. */
    List<CaseClock> running() {
        return clocks(clock -> !isCheck(clock)).toList();
    }

    Optional<CaseClock> first() {
        return running().stream().findFirst();
    }

    /** What is due first of assessing the risk and looking at the wait again. */
    Optional<CaseClock> nextCheck() {
        return clocks(Waiting::isCheck).findFirst();
    }

    Optional<LocalDate> checkDue() {
        return nextCheck().flatMap(CaseClock::dueOn);
    }

    boolean enquiry() {
        return running().stream().anyMatch(clock -> clock.timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE);
    }

    /** Nobody on a plan or in an enquiry should ever be without a worker. */
    boolean pressing() {
        return child.onPlan() || enquiry();
    }

    boolean riskAssessed() {
        return child.riskAssessedOn().isPresent();
    }

    private Stream<CaseClock> clocks(Predicate<CaseClock> which) {
        return open.stream()
                .map(one -> one.clock().clock())
                .filter(which)
                .sorted(Comparator.comparing(clock -> clock.dueOn().orElseThrow()));
    }

    private static boolean isCheck(CaseClock clock) {
        return switch (clock.timescale()) {
            case UNALLOCATED_RISK_ASSESSMENT, UNALLOCATED_REVIEW -> true;
            default -> false;
        };
    }
}
