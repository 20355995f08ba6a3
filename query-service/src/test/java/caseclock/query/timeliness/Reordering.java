package caseclock.query.timeliness;

import caseclock.events.Amendment;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Puts the entries of a history into another order of recording, leaving everything else as it is. An entry and its amendments keep their order among
 * themselves, for amendments are applied in the order of the stream; so do entries known from the same moment, for nothing but the stream says which
 * of two alike came first.
 */
final class Reordering {

    private Reordering() {}

    static CaseHistory of(CaseHistory history, Random random) {
        var waiting = new ArrayList<>(history.entries());
        var reordered = new ArrayList<HistoryEntry>();
        while (!waiting.isEmpty()) {
            List<HistoryEntry> free = free(waiting);
            HistoryEntry next = free.get(random.nextInt(free.size()));
            waiting.remove(next);
            reordered.add(new HistoryEntry(reordered.size(), next.event(), next.knownAt(), next.source()));
        }
        return new CaseHistory(England.COUNCIL, reordered);
    }

    /** Those that may come next: none before them was known from the same moment or is about the same entry. */
    private static List<HistoryEntry> free(List<HistoryEntry> waiting) {
        var moments = new HashSet<Instant>();
        var identities = new HashSet<Optional<EntryId>>();
        return waiting.stream()
                .filter(entry -> moments.add(entry.knownAt()) & identities.add(about(entry)))
                .toList();
    }

    /** The identity that an entry is about. */
    static Optional<EntryId> about(HistoryEntry entry) {
        CaseEvent event = entry.event();
        return switch (event) {
            case Fact fact -> Optional.of(fact.entryId());
            case Amendment amendment -> Optional.of(amendment.entryId());
            case Keeping keeping -> Optional.of(keeping.entryId());
            case Registration _ -> Optional.empty();
        };
    }
}
