package caseclock.query.timeliness;

import caseclock.events.EntryId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the records of a case said at one moment after another. What is in force of an entry depends on the records that name it and on no other, so
 * a moment touches only the entries named by what became known in it; all the others stay where they are in the order of the facts.
 */
final class MomentByMoment {

    private final Map<EntryId, List<HistoryEntry>> records;
    private final NavigableMap<Instant, Set<EntryId>> namedAt = new TreeMap<>();
    private final Map<EntryId, KnownFact> inForce = new HashMap<>();
    private final SortedSet<KnownFact> byKind = new TreeSet<>(HappenedOrder.BY_DAY_AND_KIND);

    /** @param entries in the order of the stream */
    MomentByMoment(Collection<HistoryEntry> entries) {
        records = entries.stream().collect(Collectors.groupingBy(FactVersions::named));
        entries.forEach(entry ->
                namedAt.computeIfAbsent(entry.knownAt(), _ -> new HashSet<>()).add(FactVersions.named(entry)));
    }

    /** The facts in force at that moment; good until the next is asked for, which is never an earlier one. */
    KnownFacts at(Instant moment) {
        var news = namedAt.headMap(moment, true);
        news.values().forEach(named -> named.forEach(entry -> read(entry, moment)));
        news.clear();
        return new KnownFacts(inForce, HappenedOrder.withTimes(byKind));
    }

    private void read(EntryId entry, Instant moment) {
        KnownFact before = inForce.remove(entry);
        if (before != null) {
            byKind.remove(before);
        }
        RecordsSoFar.knownAt(moment, records.getOrDefault(entry, List.of()))
                .inForce()
                .forEach(known -> {
                    inForce.put(entry, known);
                    byKind.add(known);
                });
    }
}
