package caseclock.query.published;

import caseclock.query.projection.SameStore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says how far the read tables go by given rules, and keeps them from being emptied while they are read. */
final class Reach {

    private final JdbcClient database;
    private final String rules;

    Reach(JdbcClient database, String rules) {
        this.database = database;
        this.rules = rules;
    }

    /**
     * To be the first statement of a transaction: PostgreSQL takes no snapshot for it. What is truncated after the snapshot is empty in the snapshot,
     * too, so that half of the figures would be nought; now truncating waits for the transaction's end. In the order in which they are truncated.
     */
    void hold() {
        database.sql("lock table case_file, entry, fact, clock, spell in access share mode")
                .update();
    }

    /** Up to which event; empty as long as other rules made them, or they are of a store that is not there any more. */
    Optional<Long> position() {
        return reached().map(Reached::position);
    }

    /** @param movedAt when they last took anything in */
    record Reached(long position, Instant movedAt) {}

    Optional<Reached> reached() {
        return database.sql("select position, moved_at from bookmark b where projection = 'figures' and rules = ? and "
                        + SameStore.OF_BOOKMARK_B)
                .param(rules)
                .query((row, _) -> new Reached(
                        row.getLong("position"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
