package caseclock.query.published;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Registration;
import caseclock.query.timeliness.HistoryEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a case and when we had it, which may be long after its source had recorded it.
 *
 * @param position its place among all events
 */
record StoredEntry(HistoryEntry entry, long position, Instant appendedAt) {

    Cause cause() {
        return cause(entry.event());
    }

    static Cause cause(CaseEvent event) {
        return switch (event) {
            case EntryCorrected _ -> Cause.CORRECTED;
            case EntryWithdrawn _ -> Cause.WITHDRAWN;
            case Fact _ -> Cause.RECORDED_LATE;
            case Registration _, Keeping _ -> Cause.NOT_EXPLAINED;
        };
    }

    Optional<UUID> entryId() {
        return switch (entry.event()) {
            case EntryCorrected corrected -> Optional.of(corrected.entryId().value());
            case EntryWithdrawn withdrawn -> Optional.of(withdrawn.entryId().value());
            case Fact fact -> Optional.of(fact.entryId().value());
            case Registration _, Keeping _ -> Optional.empty();
        };
    }
}
