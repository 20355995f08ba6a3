package caseclock.events;

/** A child lives with somebody who is no close relative by private arrangement (Children (Private Arrangements for Fostering) Regulations 2005). */
public sealed interface PrivateFostering extends Fact {

    /** The council became aware of an arrangement, which is deemed to begin then (regulation 8(6)). */
    record PrivateFosteringNotified(EntryId entryId, Happened happened) implements PrivateFostering {}

    /** An arrangement ended. */
    record PrivateFosteringEnded(EntryId entryId, Happened happened, EntryId arrangement) implements PrivateFostering {}
}
