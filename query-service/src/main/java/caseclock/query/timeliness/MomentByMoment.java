package caseclock.query.timeliness;

import caseclock.events.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the records of a case said at one moment after another. What is in force of an entry depends on the records that name it and on no other, and
 * the order of a day on the facts of that day alone: so a moment touches the entries of which something became known in it, and their days.
 */
final class MomentByMoment {

    private final Map<EntryId, List<HistoryEntry>> records;
    private final NavigableMap<Instant, Set<EntryId>> namedAt = new TreeMap<>();
    private final Map<EntryId, KnownFact> inForce = new HashMap<>();
    private final NavigableMap<LocalDate, List<KnownFact>> days = new TreeMap<>();

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
        return new KnownFacts(
                inForce, days.values().stream().flatMap(List::stream).toList());
    }

    private void read(EntryId entry, Instant moment) {
        KnownFact before = inForce.remove(entry);
        if (before != null) {
            change(before.on(), day -> day.remove(before));
        }
        for (KnownFact known : RecordsSoFar.knownAt(moment, records.getOrDefault(entry, List.of()))
                .inForce()) {
            inForce.put(entry, known);
            change(known.on(), day -> day.add(known));
        }
    }

    private void change(LocalDate day, Consumer<List<KnownFact>> how) {
        List<KnownFact> facts = new ArrayList<>(days.getOrDefault(day, List.of()));
        how.accept(facts);
        days.put(day, HappenedOrder.of(facts));
    }
}
