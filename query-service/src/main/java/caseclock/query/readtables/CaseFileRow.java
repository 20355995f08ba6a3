package caseclock.query.readtables;

import java.util.Optional;
import java.util.UUID;

/**
 * One case, as the table {@code case_file} holds it.
 *
 * @param lastSequence the last entry of its stream that is in the read tables; -1 before the first
 * @param stoppedAt the first entry that could not be projected
 * @param stoppedBecause why, in a sentence without any content of the entry
 */
public record CaseFileRow(
        UUID caseId,
        String council,
        String reference,
        long lastSequence,
        Optional<Long> stoppedAt,
        Optional<String> stoppedBecause)
        implements Row {

    /** A case of which nothing is known yet. */
    public static CaseFileRow unknown(UUID caseId) {
        return new CaseFileRow(caseId, "", "", -1, Optional.empty(), Optional.empty());
    }

    public boolean stopped() {
        return stoppedAt.isPresent();
    }

    public CaseFileRow registered(String council, String reference) {
        return new CaseFileRow(caseId, council, reference, lastSequence, stoppedAt, stoppedBecause);
    }

    public CaseFileRow upTo(long sequence) {
        return new CaseFileRow(caseId, council, reference, sequence, stoppedAt, stoppedBecause);
    }

    public CaseFileRow stopped(long sequence, String because) {
        return new CaseFileRow(caseId, council, reference, lastSequence, Optional.of(sequence), Optional.of(because));
    }

    public CaseFileRow mended() {
        return new CaseFileRow(caseId, council, reference, lastSequence, Optional.empty(), Optional.empty());
    }
}
