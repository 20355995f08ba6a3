package caseclock.query.caseload;

import caseclock.query.allocation.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A child with an open case and the accountable worker who has it.
 *
 * @param since the day the worker took it
 * @param recent whether the worker took it in the seven days up to the day asked about, and had it not before
 */
record HeldCase(
        String council,
        String worker,
        UUID caseId,
        String reference,
        Optional<String> team,
        LocalDate since,
        boolean recent,
        Standing standing) {}
