package caseclock.query.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A child whose case is open and has no accountable worker.
 *
 * @param since the first day of the wait
 * @param workingDays working days waited, from {@code since} (day 0) to the day asked about
 * @param cause why nobody has the case, as the code of the engine
 * @param onPlan whether the child is on a protection plan
 * @param riskAssessedOn when a manager last assessed the risk in this wait
 * @param coveredBy staff reference of the manager who covers the case
 */
public record UnallocatedChild(
        UUID caseId,
        String council,
        String reference,
        Optional<String> team,
        LocalDate since,
        int workingDays,
        String cause,
        boolean onPlan,
        Optional<LocalDate> riskAssessedOn,
        Optional<String> coveredBy) {}
