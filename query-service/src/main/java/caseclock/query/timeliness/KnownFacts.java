package caseclock.query.timeliness;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of one case as the records stood at one moment, in the order in which they happened. */
final class KnownFacts {

    private final List<Fact> inOrder;
    private final Map<EntryId, Fact> byEntry;
    private final boolean speakOfAllocation;

    KnownFacts(Collection<KnownFact> facts) {
        inOrder = HappenedOrder.of(facts).stream().map(KnownFact::fact).toList();
        byEntry = inOrder.stream().collect(Collectors.toMap(Fact::entryId, Function.identity()));
        speakOfAllocation = facts.stream()
                .anyMatch(fact -> fact.first().speaksOfAllocation() || fact.fact() instanceof CaseAllocated);
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
        return Optional.ofNullable(byEntry.get(named)).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Whether any entry in force came from a source that says who is allocated. Only an entry's first recording counts: a correction typed in by
     * a person does not turn a census record into a source of allocations, and a withdrawn entry says nothing.
     */
    boolean speakOfAllocation() {
        return speakOfAllocation;
    }
}
