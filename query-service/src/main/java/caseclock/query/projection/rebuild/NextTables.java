package caseclock.query.projection.rebuild;

import static caseclock.query.projection.FiguresSchema.NEXT;

import caseclock.query.eventstream.StorePutBack;
import caseclock.query.projection.FiguresSchema;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The place in which new read tables are built. */
final class NextTables {

    private final DataSource source;
    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final String rules;
    private final Clock clock;

    NextTables(DataSource source, JdbcClient database, TransactionTemplate transaction, String rules, Clock clock) {
        this.source = source;
        this.database = database;
        this.rules = rules;
        this.clock = clock;
        this.apart = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Flyway comes over connections of its own, so the emptying has to be done with before. */
    void makeAnew() {
        apart.executeWithoutResult(_ -> {
            List<String> left = in(database, NEXT);
            if (!left.isEmpty()) {
                database.sql("drop table " + named(NEXT, left)).update();
            }
        });
        FiguresSchema.migrateNext(source);
    }

    /** What is written in this transaction goes into the new tables. */
    void enter() {
        database.sql("select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true)")
                .param(NEXT)
                .query((_, _) -> true)
                .single();
    }

    /** Notes which event stands at the position up to which will be built. */
    void willReach(long upTo) {
        database.sql("update figures_next.bookmark set last_event ="
                        + " (select event_identifier from event_store.event where global_index = ?)")
                .param(upTo)
                .update();
    }

    /** Every case is in, up to a position; from there on events are taken one after the other. Without statistics the first questions would be slow. */
    void reach(long upTo) {
        enter();
        refuseIfAnotherStands(upTo);
        database.sql("update bookmark set position = greatest(position, ?), moved_at = ?, rules = ?")
                .params(upTo, Timestamp.from(clock.instant()), rules)
                .update();
        database.sql("analyze " + named(NEXT, in(database, NEXT))).update();
    }

    private void refuseIfAnotherStands(long upTo) {
        boolean same = database.sql("""
                        select b.position > 0 or b.last_event is not distinct from
                            (select event_identifier from event_store.event where global_index = ?) from bookmark b""").param(upTo).query(Boolean.class).single();
        if (!same) {
            throw new StorePutBack("The event store does not hold the event at position " + upTo
                    + " any more, up to which new read tables were made.");
        }
    }

    /** The tables in a schema, first those that readers hold, in the order in which they hold them. */
    static List<String> in(JdbcClient database, String schema) {
        return database.sql("""
                        select tablename from pg_tables where schemaname = ?
                        order by array_position(array['case_file', 'entry', 'fact', 'clock', 'spell'], tablename::text), tablename""")
                .param(schema)
                .query((row, _) -> row.getString(1))
                .list();
    }

    static String named(String schema, List<String> tables) {
        return tables.stream().map(table -> schema + "." + table).collect(Collectors.joining(", "));
    }
}
