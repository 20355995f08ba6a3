package caseclock.standalone;

import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows whether the figures hold everything that was recorded up to the moment of asking. */
final class CaughtUp {

    private static final long PAUSE_NANOS = 200_000_000;

    private final JdbcClient database;

    CaughtUp(DataSource queryDataSource) {
        this.database = JdbcClient.create(queryDataSource);
    }

    /** Told again and again how far the figures are. */
    interface Progress {
        void show(long done, long total);
    }

    /** Whether the figures hold it now; not if they have to be made anew first, which takes its time while the old ones are served. */
    boolean await(Progress progress) {
        long last = number("select coalesce(max(global_index), 0) from event_store.event");
        long done = position();
        while (done < last) {
            if (isRebuilding()) {
                return false;
            }
            progress.show(done, last);
            LockSupport.parkNanos(PAUSE_NANOS);
            done = position();
        }
        progress.show(1, 1);
        return true;
    }

    private boolean isRebuilding() {
        return number("""
                        select count(*) from operations.rebuild
                        where state in ('ASKED', 'BUILDING', 'CATCHING_UP', 'STOPPED')""") > 0;
    }

    private long position() {
        return number("select position from bookmark where projection = 'figures'");
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
