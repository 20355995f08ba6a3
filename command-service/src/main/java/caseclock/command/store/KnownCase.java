package caseclock.command.store;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Registration;
import caseclock.events.StoredEvent;
import caseclock.events.UploadEvent;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one case now, corrections and withdrawals taken in.
 *
 * @param registered whether the case exists
 * @param facts the entries that stand, as last corrected, in the order in which they were first recorded
 * @param withdrawn the entries that were taken out and not brought back
 */
public record KnownCase(boolean registered, Map<EntryId, Fact> facts, Set<EntryId> withdrawn) {

    /** A case that nobody registered. */
    public static final KnownCase UNKNOWN = new KnownCase(false, Map.of(), Set.of());

    public KnownCase {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        withdrawn = Set.copyOf(withdrawn);
    }

    static KnownCase of(Iterable<? extends StoredEvent> events) {
        boolean registered = false;
        var facts = new LinkedHashMap<EntryId, Fact>();
        var withdrawn = new HashSet<EntryId>();
        for (StoredEvent event : events) {
            switch (event) {
                case Registration _ -> registered = true;
                case Fact fact -> facts.put(fact.entryId(), fact);
                case EntryCorrected corrected -> {
                    facts.put(corrected.entryId(), corrected.fact());
                    withdrawn.remove(corrected.entryId());
                }
                case EntryWithdrawn gone -> withdrawn.add(gone.entryId());
                case UploadEvent _ -> {}
            }
        }
        facts.keySet().removeAll(withdrawn);
        return new KnownCase(registered, facts, withdrawn);
    }
}
