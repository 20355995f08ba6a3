package caseclock.query.projection;

/** Tells in SQL whether the store still holds the event that a bookmark stands at: after a backup was put back it holds another there, or none. */
public final class SameStore {

    /** Of the bookmark {@code b}. Nothing was made of a store yet at position 0; a column that an old layout lacks is no error. */
    public static final String OF_BOOKMARK_B = """
            (b.position = 0 or exists (select from event_store.event same
                where same.global_index = b.position
                and same.event_identifier = coalesce(to_jsonb(b) ->> 'last_event', same.event_identifier)))""";

    private SameStore() {}
}
