package caseclock.query.caseload;

import caseclock.query.allocation.Standing;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.util.Comparator;
import java.util.List;

/**
 * What one worker answers for.
 *
 * @param familiesAtMost brothers and sisters of whom it is known counted once
 * @param open the clocks that run for the children
 * @param ahead those that fall due in the next ten working days
 * @param changes how often the worker of these children changed in twelve months
 */
record Load(
        String council,
        String worker,
        List<HeldCase> children,
        int familiesAtMost,
        List<Open> open,
        List<CaseClock> ahead,
        int changes) {

    static Load none(String council, String worker) {
        return new Load(council, worker, List.of(), 0, List.of(), List.of(), 0);
    }

    int count() {
        return children.size();
    }

    int recent() {
        return Share.of(children, HeldCase::recent).count();
    }

    int onPlan() {
        return in(Standing.ON_PLAN);
    }

    int inCare() {
        return in(Standing.LOOKED_AFTER);
    }

    /** Everybody else: children in need in the narrow sense, and the few in private fostering. */
    int inNeed() {
        return count() - onPlan() - inCare();
    }

    int inEnquiry() {
        return Math.toIntExact(open.stream()
                .filter(one -> one.clock().clock().timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE)
                .map(one -> one.clock().caseId())
                .distinct()
                .count());
    }

    int overdue() {
        return Share.of(open, one -> one.state() == ClockState.OVERDUE).count();
    }

    /** What is due for one of the children, first what is due first. */
    List<CaseClock> of(HeldCase child) {
        return open.stream()
                .map(Open::clock)
                .filter(one -> one.caseId().equals(child.caseId()))
                .map(one -> one.clock())
                .sorted(Comparator.comparing(clock -> clock.dueOn().orElseThrow()))
                .toList();
    }

    private int in(Standing standing) {
        return Share.of(children, child -> child.standing() == standing).count();
    }
}
