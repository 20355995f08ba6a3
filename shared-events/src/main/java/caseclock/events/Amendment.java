package caseclock.events;

import java.util.Objects;

/** A change to what was recorded earlier. Nothing is edited: the change is an entry of its own that names the first. */
public sealed interface Amendment extends CaseEvent {

    /** The entry that is changed. */
    EntryId entryId();

    AmendmentReason reason();

    /**
     * An entry should have said something else. Correcting a withdrawn entry brings it back.
     *
     * @param fact what it should have said, whole; it keeps the entry's identity and its kind
     */
    record EntryCorrected(EntryId entryId, Fact fact, AmendmentReason reason) implements Amendment {

        public EntryCorrected {
            if (!Objects.requireNonNull(fact, "fact").entryId().equals(entryId)) {
                throw new IllegalArgumentException("A correction keeps the identity of the entry it corrects.");
            }
        }
    }

    /** An entry should never have been made. It leaves the world but not the record. */
    record EntryWithdrawn(EntryId entryId, AmendmentReason reason) implements Amendment {}
}
