package caseclock.query.weekly;

import caseclock.events.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child without a worker on the day of the page.
 *
 * @param workingDays how long they have waited
 * @param earliest the running clock that is due first, if any
 */
public record WaitingChild(
        CaseId caseId, String child, LocalDate since, int workingDays, Optional<OpenClock> earliest) {}
