package caseclock.query.timeliness;

import caseclock.events.Amendment;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the records ever said of each fact of a case, and when: the same reading of amendments as the clocks rest on. */
public final class FactVersions {

    private FactVersions() {}

    /** All versions of all facts. */
    public static List<Version<StatedFact>> of(CaseHistory history) {
        return of(history, _ -> true);
    }

    /** All versions of some facts: what is said of one depends on the records that name it, and on no other. */
    public static List<Version<StatedFact>> of(CaseHistory history, Predicate<EntryId> which) {
        Map<EntryId, List<HistoryEntry>> byEntry =
                history.entries().stream().collect(Collectors.groupingBy(FactVersions::named));
        return byEntry.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .flatMap(one -> ofOne(one.getValue()))
                .toList();
    }

    /** The entry that a record is about. */
    static EntryId named(HistoryEntry entry) {
        return switch (entry.event()) {
            case Fact fact -> fact.entryId();
            case Amendment amendment -> amendment.entryId();
            case Keeping keeping -> keeping.entryId();
            case Registration.CaseRegistered registered ->
                // No fact: it stands under an identity of its own, and nothing is said of it.
                new EntryId(registered.caseId().value());
        };
    }

    private static Stream<Version<StatedFact>> ofOne(List<HistoryEntry> records) {
        var moments = records.stream().map(HistoryEntry::knownAt).collect(Collectors.toCollection(TreeSet::new));
        var track = new Track<EntryId, StatedFact>(
                stated -> stated.fact().entryId(), (one, other) -> Long.compare(one.firstPlace(), other.firstPlace()));
        moments.forEach(moment -> track.add(moment, knownAt(moment, records)));
        return track.all().stream();
    }

    private static List<StatedFact> knownAt(Instant moment, Collection<HistoryEntry> records) {
        return RecordsSoFar.knownAt(moment, records).inForce().stream()
                .map(StatedFact::new)
                .toList();
    }
}
