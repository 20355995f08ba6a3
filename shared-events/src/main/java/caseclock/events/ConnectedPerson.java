package caseclock.events;

/** A relative or friend cares for a looked-after child, approved for the time being (regulations 24 and 25). Each fact names the placement. */
public sealed interface ConnectedPerson extends Fact {

    /** A manager gave the temporary approval. */
    record TemporaryApprovalGranted(EntryId entryId, Happened happened, EntryId placement) implements ConnectedPerson {}

    /** The temporary approval was extended, once, by up to eight weeks (regulation 25). */
    record TemporaryApprovalExtended(EntryId entryId, Happened happened, EntryId placement)
            implements ConnectedPerson {}

    /** The assessment of the connected person began. */
    record ConnectedPersonAssessmentStarted(EntryId entryId, Happened happened, EntryId placement)
            implements ConnectedPerson {}

    /** The connected person was approved as a foster carer, which ends the temporary approval. */
    record ConnectedPersonApproved(EntryId entryId, Happened happened, EntryId placement) implements ConnectedPerson {}
}
