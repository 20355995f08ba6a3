package caseclock.query.timeliness;

import caseclock.events.Amendment;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.SourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Tries a property on many made-up histories, and makes other histories out of them. */
final class Histories {

    /** How many, for each property: 2,000 in the everyday build, more by -Dcaseclock.histories=100000. */
    private static final long COUNT = Long.getLong("caseclock.histories", 2_000);

    private static final long FIRST = Long.getLong("caseclock.first", 0);

    private Histories() {}

    /** Many at once, on all processors. */
    static void each(BiConsumer<CaseHistory, Random> property) {
        LongStream.range(FIRST, FIRST + COUNT).parallel().forEach(seed -> holds(property, seed));
    }

    /** For a property that changes what the whole JVM goes by. */
    static void eachInTurn(BiConsumer<CaseHistory, Random> property) {
        LongStream.range(FIRST, FIRST + COUNT).forEach(seed -> holds(property, seed));
    }

    private static void holds(BiConsumer<CaseHistory, Random> property, long seed) {
        try {
            property.accept(RandomHistory.of(seed), new Random(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Seed " + seed + ", alone with -Dcaseclock.first=" + seed + " -Dcaseclock.histories=1", e);
        }
    }

    static CaseHistory only(CaseHistory history, Predicate<HistoryEntry> which) {
        return new CaseHistory(
                England.COUNCIL, history.entries().stream().filter(which).toList());
    }

    static CaseHistory without(CaseHistory history, EntryId entry) {
        return only(history, other -> !Reordering.about(other).equals(Optional.of(entry)));
    }

    static CaseHistory replacing(CaseHistory history, Fact fact) {
        return new CaseHistory(
                England.COUNCIL,
                history.entries().stream()
                        .map(entry ->
                                Reordering.about(entry).equals(Optional.of(fact.entryId())) ? with(entry, fact) : entry)
                        .toList());
    }

    private static HistoryEntry with(HistoryEntry entry, Fact fact) {
        return new HistoryEntry(entry.place(), fact, entry.knownAt(), entry.source());
    }

    static CaseHistory withdrawing(CaseHistory history, EntryId entry, Instant knownAt) {
        return and(history, new EntryWithdrawn(entry, AmendmentReason.RECORDED_TWICE), knownAt);
    }

    static CaseHistory correcting(CaseHistory history, Fact fact, Instant knownAt) {
        return and(history, new EntryCorrected(fact.entryId(), fact, AmendmentReason.WRONG_DETAIL), knownAt);
    }

    private static CaseHistory and(CaseHistory history, CaseEvent event, Instant knownAt) {
        var entries = new ArrayList<>(history.entries());
        entries.add(new HistoryEntry(entries.size(), event, knownAt, SourceKind.CASE_RECORD));
        return new CaseHistory(England.COUNCIL, entries);
    }

    /** A fact that is neither corrected nor withdrawn, if there is one. */
    static Optional<HistoryEntry> anyUntouched(CaseHistory history, Random random) {
        List<HistoryEntry> untouched = history.entries().stream()
                .filter(entry -> entry.event() instanceof Fact)
                .filter(entry -> history.entries().stream()
                        .filter(other -> other.event() instanceof Amendment)
                        .noneMatch(other -> Reordering.about(other).equals(Reordering.about(entry))))
                .toList();
        return untouched.isEmpty() ? Optional.empty() : Optional.of(untouched.get(random.nextInt(untouched.size())));
    }

    /** Every moment at which a history's figures can change, and the one before the first. */
    static List<Instant> moments(CaseHistory history) {
        return Stream.of(
                        Stream.of(Instant.EPOCH),
                        history.entries().stream().map(HistoryEntry::knownAt),
                        England.BANK_HOLIDAYS.announcements().stream(),
                        England.CHANGING.announcements(England.COUNCIL).stream())
                .flatMap(moments -> moments)
                .sorted()
                .distinct()
                .toList();
    }

    static Instant any(List<Instant> moments, Random random) {
        return moments.get(random.nextInt(moments.size()));
    }

    /** A few of the moments: enough to meet every kind of them over many histories. */
    static List<Instant> some(List<Instant> moments, Random random) {
        return random.ints(4, 0, moments.size()).mapToObj(moments::get).toList();
    }
}
