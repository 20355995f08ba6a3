package caseclock.events;

import java.util.Optional;

/** A manager looks at how a case is going: in supervision with its worker, or in oversight of a certain matter. */
public sealed interface Supervision extends Fact {

    /**
     * This child's case was gone through in supervision.
     *
     * @param worker staff reference of the worker supervised, where the source says so
     */
    record SupervisionHeld(EntryId entryId, Happened happened, Optional<String> worker) implements Supervision {}

    /**
     * A manager wrote down having looked at a certain matter.
     *
     * @param by staff reference of the manager
     */
    record ManagementOversightRecorded(
            EntryId entryId, Happened happened, OversightSubject subject, Optional<String> by) implements Supervision {}
}
