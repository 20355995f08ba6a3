package caseclock.query.records;

import caseclock.query.recordkeeping.KeptRecord;
import caseclock.query.recordkeeping.ToCorrect;
import java.util.Optional;

/**
 * A record as one of the three lists has it.
 *
 * @param kept why it stays as it is, where it does
 */
record Listed(ToCorrect record, Status status, Optional<KeptRecord> kept) {

    static Listed open(ToCorrect record) {
        return new Listed(record, Status.OPEN, Optional.empty());
    }

    static Listed kept(KeptRecord kept) {
        return new Listed(kept.record(), Status.KEPT, Optional.of(kept));
    }

    static Listed mended(ToCorrect record) {
        return new Listed(record, Status.MENDED, Optional.empty());
    }
}
