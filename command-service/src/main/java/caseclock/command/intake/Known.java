package caseclock.command.intake;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of one case: how its entries stand, and what sources of one kind last said of each. */
public final class Known {

    private final String kind;
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private boolean registered;

    /** @param kind the kind of source that is to be compared, for instance "cin-census" */
    public Known(String kind) {
        this.kind = kind;
    }

    /**
     * How one entry stands.
     *
     * @param stands what is held to be so; empty once withdrawn
     * @param stated what a source of the kind last said; empty if it never spoke of it, or took it back
     * @param othersSpoke whether a person, or a source of another kind, ever recorded or changed it
     * @param recordedAt since when the records say what stands
     */
    public record Entry(Optional<Fact> stands, Optional<Fact> stated, boolean othersSpoke, Instant recordedAt) {

        static final Entry NONE = new Entry(Optional.empty(), Optional.empty(), false, Instant.MIN);

        /** Whether a person took it out of the world. */
        boolean withdrawnByHand() {
            return stands.isEmpty() && stated.isPresent();
        }

        /** Whether it rests on this kind of source alone, so that the source can take it back. */
        boolean restsOnSource() {
            return !othersSpoke && stands.isPresent() && stands.equals(stated);
        }
    }

    public boolean registered() {
        return registered;
    }

    /** Everything that happened to the case, in order. */
    public List<CaseEvent> events() {
        return events;
    }

    Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries in the order in which they were recorded. */
    Map<EntryId, Entry> entries() {
        return entries;
    }

    /** The facts that stand. */
    Stream<Fact> standing() {
        return entries.values().stream().flatMap(entry -> entry.stands().stream());
    }

    /** Takes note of the next event of the case. */
    public void note(CaseEvent event, Recording recording) {
        events.add(event);
        switch (event) {
            case CaseRegistered _ -> registered = true;
            case Fact fact -> note(fact.entryId(), Optional.of(fact), recording);
            case EntryCorrected corrected -> note(corrected.entryId(), Optional.of(corrected.fact()), recording);
            case EntryWithdrawn withdrawn -> note(withdrawn.entryId(), Optional.empty(), recording);
            case Keeping _ -> {}
        }
    }

    private void note(EntryId id, Optional<Fact> fact, Recording recording) {
        var before = entries.getOrDefault(id, Entry.NONE);
        boolean ofKind = isOfKind(recording.source());
        entries.put(
                id,
                new Entry(
                        fact,
                        ofKind ? fact : before.stated(),
                        before.othersSpoke() || !ofKind,
                        recording.recordedAt()));
    }

    private boolean isOfKind(String source) {
        return source.equals(kind) || source.startsWith(kind + "/");
    }
}
