package caseclock.command.store;

import caseclock.events.json.EventTypes;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the database: events that cannot be changed, commits that are on disk, appends that end, and no event of a type unknown here. */
final class DatabaseChecks {

    /** Jumps from one type to the next along the index, however many events there are. */
    private static final String STORED_TYPES = """
            WITH RECURSIVE stored (type) AS (
                (SELECT payload_type FROM event_store.event ORDER BY payload_type LIMIT 1)
                UNION ALL
                SELECT (SELECT payload_type FROM event_store.event WHERE payload_type > stored.type ORDER BY payload_type LIMIT 1)
                FROM stored WHERE stored.type IS NOT NULL)
            SELECT type FROM stored WHERE type IS NOT NULL""";

    private static final String RIGHTS = """
            SELECT verb FROM unnest(ARRAY ['UPDATE', 'DELETE', 'TRUNCATE']) AS verb
            WHERE has_table_privilege('event_store.event', verb)""";

    private final JdbcClient database;

    DatabaseChecks(JdbcClient database) {
        this.database = database;
    }

    Stream<String> refusals() {
        return Stream.of(unknownTypes(), rights(), commits(), hangingAppends()).flatMap(refusal -> refusal);
    }

    private Stream<String> unknownTypes() {
        return texts(STORED_TYPES)
                .filter(type -> EventTypes.named(type).isEmpty())
                .map(type -> "The store holds events called " + type
                        + ", which this version does not know: start the version that wrote them, or a later one.");
    }

    private Stream<String> rights() {
        return texts(RIGHTS)
                .map(verb -> "The command side's role may " + verb + " events: REVOKE " + verb
                        + " ON event_store.event, and let it be no superuser and no owner.");
    }

    private Stream<String> commits() {
        return texts("SHOW synchronous_commit")
                .filter("off"::equals)
                .map(_ -> "The database confirms commits that are not on disk yet: ALTER ROLE caseclock_command SET"
                        + " synchronous_commit = on.");
    }

    private Stream<String> hangingAppends() {
        return texts("SHOW transaction_timeout")
                .filter("0"::equals)
                .map(_ -> "A hanging append would hold back every reader for ever: ALTER ROLE caseclock_command SET"
                        + " transaction_timeout = '30s'.");
    }

    private Stream<String> texts(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list().stream();
    }
}
