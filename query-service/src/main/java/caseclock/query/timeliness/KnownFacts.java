package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of one case as the records stood at one moment, in the order in which they happened. */
final class KnownFacts {

    private final List<Fact> inOrder;
    private final Map<EntryId, KnownFact> byEntry;
    private final Map<Class<?>, List<Fact>> byKind;

    KnownFacts(Map<EntryId, KnownFact> facts) {
        this(facts, HappenedOrder.of(facts.values()));
    }

    /** @param happened the same facts in the order in which they happened */
    KnownFacts(Map<EntryId, KnownFact> facts, List<KnownFact> happened) {
        byEntry = facts;
        inOrder = happened.stream().map(KnownFact::fact).toList();
        byKind = inOrder.stream().collect(Collectors.groupingBy(Object::getClass));
    }

    List<Fact> inOrder() {
        return inOrder;
    }

    /** The facts of one kind or of one family of kinds, in the order in which they happened. */
    <T extends Fact> Stream<T> all(Class<T> kind) {
        return kind.isInterface()
                ? inOrder.stream().filter(kind::isInstance).map(kind::cast)
                : byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** Each with the entry that first recorded it, in no order. */
    Stream<KnownFact> known() {
        return byEntry.values().stream();
    }

    /** The fact that another one names; empty if it is not known, or is something else. */
    <T extends Fact> Optional<T> find(EntryId named, Class<T> kind) {
        return Optional.ofNullable(byEntry.get(named))
                .map(KnownFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * The first day of which an entry in force tells that is itself such a fact or came from a source that tells of them. Only an entry's first
     * recording counts: a correction typed in by a person does not turn a census record into a source of visits, and a withdrawn entry says nothing.
     */
    private Optional<LocalDate> speakSince(Class<? extends Fact> what) {
        return byEntry.values().stream()
                .filter(known -> known.first().source().speaksOf(what) || what.isInstance(known.fact()))
                .map(KnownFact::on)
                .min(Comparator.naturalOrder());
    }

    /**
     * When nothing can be said about a clock that only such facts stop: what one entry tells does not make the years before it a time in which
     * they would have been recorded.
     *
     * @param words what is not recorded, for instance "visits"
     */
    Silence silenceOn(Class<? extends Fact> what, String words) {
        return new Silence(speakSince(what), words);
    }
}
