package caseclock.command.intake;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one case: how its entries stand, and what sources of one kind last said of each. */
public final class Known {

    private final String kind;
    private final Map<EntryId, Entry> entries = new HashMap<>();
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
     */
    public record Entry(Optional<Fact> stands, Optional<Fact> stated) {

        static final Entry NONE = new Entry(Optional.empty(), Optional.empty());

        /** Whether a person took it out of the world. */
        boolean withdrawnByHand() {
            return stands.isEmpty() && stated.isPresent();
        }
    }

    public boolean registered() {
        return registered;
    }

    Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Takes note of the next event of the case. */
    public void note(CaseEvent event, Recording recording) {
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
        entries.put(id, new Entry(fact, isOfKind(recording.source()) ? fact : before.stated()));
    }

    private boolean isOfKind(String source) {
        return source.equals(kind) || source.startsWith(kind + "/");
    }
}
