package caseclock.query.eventstream;

import caseclock.access.setup.StartRefused;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until a command service has set the event store up as far as this program needs it. */
public final class EventStoreThere {

    /** The first layout with everything that this side uses: the schemas figures_next and operations, and the sessions. */
    static final int LAYOUT = 5;

    private static final Logger LOG = LoggerFactory.getLogger(EventStoreThere.class);
    private static final long PAUSE_NANOS = 500_000_000;

    private EventStoreThere() {}

    /** @param migrator connections in the role that owns the event store, which alone can see its layout */
    public static void await(DataSource migrator, Duration patience) {
        var database = JdbcClient.create(migrator);
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (layout(database) < LAYOUT) {
            if (System.nanoTime() > end) {
                throw new StartRefused("no command service set the event store up for " + patience.toSeconds()
                        + " seconds. Start one of this version or a later one beside it.");
            }
            if (!told) {
                LOG.info("Waiting for a command service to set the event store up.");
                told = true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static int layout(JdbcClient database) {
        boolean none = database.sql("select to_regclass('event_store.flyway_schema_history') is null")
                .query(Boolean.class)
                .single();
        return none
                ? 0
                : database.sql(
                                "select coalesce(max(version::int), 0) from event_store.flyway_schema_history where success")
                        .query(Integer.class)
                        .single();
    }
}
