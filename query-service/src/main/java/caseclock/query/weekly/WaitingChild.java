package caseclock.query.weekly;

import caseclock.events.CaseId;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A child without a worker on the day of the page.
 *
 * @param workingDays how long they have waited
 * @param earliest the running clock that is due first, if any
 */
public record WaitingChild(
        CaseId caseId, String child, LocalDate since, int workingDays, Optional<OpenClock> earliest) {

    static WaitingChild of(UnallocatedChild child, List<OpenClock> open) {
        var earliest = open.stream()
                .filter(clock -> clock.caseId().value().equals(child.caseId()))
                .min(Comparator.comparing(OpenClock::dueOn));
        return new WaitingChild(
                new CaseId(child.caseId()), child.reference(), child.since(), child.workingDays(), earliest);
    }
}
