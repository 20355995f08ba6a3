package caseclock.events;

/** What was decided about a record that a rule lists as one to correct. It is about the record and not about the child: no clock goes by it. */
public sealed interface Keeping extends CaseEvent {

    /** The entry that the listed fault is about; it may be one that is missing and only named by others. */
    EntryId entryId();

    /** Under which rule it is listed, as it stands in addresses: "visit-without-seen". */
    String rule();

    /** It stays as it is, for as long as the entries it rests on stand as they do. */
    record RecordKept(EntryId entryId, String rule, KeptReason reason) implements Keeping {}

    /** It is to be corrected after all. */
    record RecordKeptNoLonger(EntryId entryId, String rule) implements Keeping {}
}
