package caseclock.query.operations;

import caseclock.query.operations.FiguresAnswer.State;
import caseclock.query.projection.SameStore;
import caseclock.query.projection.TimeStamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the figures go, and of which store and by which rules they are. It is found by keys alone, so that every page may ask for it; columns that
 * tables of an old layout do not have are taken for empty.
 *
 * @param movedAt when an event was last taken in
 * @param sameStore whether the store still holds the event at this position
 * @param waitingSince when the first event that is not in them was recorded
 */
record Bookmark(
        long position,
        Instant movedAt,
        Optional<String> rules,
        boolean sameStore,
        long head,
        Optional<Instant> waitingSince) {

    static Bookmark read(JdbcClient database) {
        return database.sql("""
                        select b.position, b.moved_at, to_jsonb(b) ->> 'rules' as rules,
                            %s as same_store,
                            (select coalesce(max(global_index), 0) from event_store.event) as head,
                            (select e.time_stamp from event_store.event e where e.global_index > b.position
                                order by e.global_index limit 1) as since
                        from bookmark b where projection = 'figures'""".formatted(SameStore.OF_BOOKMARK_B))
                .query(Bookmark::of)
                .single();
    }

    private static Bookmark of(ResultSet row, int number) throws SQLException {
        return new Bookmark(
                row.getLong("position"),
                row.getTimestamp("moved_at").toInstant(),
                Optional.ofNullable(row.getString("rules")),
                row.getBoolean("same_store"),
                row.getLong("head"),
                Optional.ofNullable(row.getString("since")).flatMap(TimeStamp::read));
    }

    /** Of tables that are read. */
    State state(String today) {
        if (!sameStore) {
            return State.STORE_PUT_BACK;
        }
        return position == 0 || rules.filter(today::equals).isPresent() ? State.CURRENT : State.OTHER_RULES;
    }

    /** Another machine's clock wrote the moment, and it may be ahead of ours. */
    Duration waiting(Instant now) {
        Duration waiting =
                waitingSince.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }
}
