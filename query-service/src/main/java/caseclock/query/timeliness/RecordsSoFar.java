package caseclock.query.timeliness;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What the records of a case say after some of them have been read, in the order of the stream. An amendment of an entry that has not been read
 * is passed over: it is not known before the entry it names. So is a second entry under an identity that is taken. Correcting a withdrawn entry
 * brings it back.
 */
final class RecordsSoFar {

    private final Map<EntryId, HistoryEntry> first = new HashMap<>();
    private final Map<EntryId, KnownFact> inForce = new HashMap<>();

    /** @param entries in the order of the stream */
    static RecordsSoFar knownAt(Instant moment, Collection<HistoryEntry> entries) {
        var records = new RecordsSoFar();
        for (HistoryEntry entry : entries) {
            if (!entry.knownAt().isAfter(moment)) {
                records.read(entry);
            }
        }
        return records;
    }

    private void read(HistoryEntry entry) {
        switch (entry.event()) {
            case Fact fact -> record(fact, entry);
            case EntryCorrected correction -> correct(correction);
            case EntryWithdrawn withdrawal -> inForce.remove(withdrawal.entryId());
            case Registration _, Keeping _ -> {}
        }
    }

    private void record(Fact fact, HistoryEntry entry) {
        if (first.putIfAbsent(fact.entryId(), entry) == null) {
            inForce.put(fact.entryId(), new KnownFact(fact, entry));
        }
    }

    private void correct(EntryCorrected correction) {
        HistoryEntry corrected = first.get(correction.entryId());
        if (corrected != null) {
            inForce.put(correction.entryId(), new KnownFact(correction.fact(), corrected));
        }
    }

    Collection<KnownFact> inForce() {
        return inForce.values();
    }

    KnownFacts facts() {
        return new KnownFacts(inForce);
    }
}
