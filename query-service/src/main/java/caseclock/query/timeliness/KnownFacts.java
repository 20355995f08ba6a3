package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of one case as the records stood at one moment, in the order in which they happened. */
final class KnownFacts {

    private final List<Fact> inOrder;
    private final Map<EntryId, KnownFact> byEntry;
    private final boolean speakOfAllocation;

    KnownFacts(Map<EntryId, KnownFact> facts) {
        byEntry = facts;
        inOrder = HappenedOrder.of(facts.values()).stream().map(KnownFact::fact).toList();
        speakOfAllocation = facts.values().stream()
                .anyMatch(fact -> fact.first().speaksOfAllocation() || fact.kind() == Kind.ALLOCATION);
    }

    List<Fact> inOrder() {
        return inOrder;
    }

    /** The facts of one kind, in the order in which they happened. */
    <T extends Fact> Stream<T> all(Class<T> kind) {
        return inOrder.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The fact that another one names; empty if it is not known, or is something else. */
    <T extends Fact> Optional<T> find(EntryId named, Class<T> kind) {
        return Optional.ofNullable(byEntry.get(named))
                .map(KnownFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * Whether any entry in force came from a source that says who is allocated. Only an entry's first recording counts: a correction typed in by
     * a person does not turn a census record into a source of allocations, and a withdrawn entry says nothing.
     */
    boolean speakOfAllocation() {
        return speakOfAllocation;
    }
}
