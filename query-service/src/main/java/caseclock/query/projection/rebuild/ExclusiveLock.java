package caseclock.query.projection.rebuild;

import static caseclock.query.projection.FiguresSchema.NEXT;
import static caseclock.query.projection.FiguresSchema.SERVING;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/**
 * Has the old and the new read tables for one transaction alone, without ever waiting long for them: readers queue behind who waits, and one that has
 * some of these tables and wants others must not be taken for the one to end.
 */
final class ExclusiveLock {

    private static final int TRIES = 60;
    private static final long PAUSE_NANOS = 50_000_000;

    private final JdbcClient database;
    private final TransactionStatus status;
    private final String tables;

    private ExclusiveLock(JdbcClient database, TransactionStatus status, String tables) {
        this.database = database;
        this.status = status;
        this.tables = tables;
    }

    /** PostgreSQL's own housekeeping, which gives way only to who waits for a second, is sent off at once; readers do not feel it. */
    static ExclusiveLock onAllTables(JdbcClient database, TransactionStatus status) {
        String all = Stream.of(SERVING, NEXT)
                .map(schema -> NextTables.named(schema, NextTables.in(database, schema)))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(", "));
        var lock = new ExclusiveLock(database, status, all);
        lock.timeout("20s");
        lock.statement("share update exclusive");
        return lock;
    }

    /** Takes it and gives it back, so that nothing long is begun while somebody reads for long. */
    void tryOut() {
        Object before = status.createSavepoint();
        take();
        status.rollbackToSavepoint(before);
    }

    /** @throws HeldUp if the tables are in use for longer than a page takes */
    void take() {
        for (int tries = 0; tries < TRIES; tries++) {
            if (taken()) {
                timeout("2s");
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw HeldUp.byReaders();
    }

    private boolean taken() {
        Object before = status.createSavepoint();
        try {
            timeout("50ms");
            statement("access exclusive");
            return true;
        } catch (DataAccessException inUse) {
            status.rollbackToSavepoint(before);
            return false;
        }
    }

    private void statement(String mode) {
        database.sql("lock table " + tables + " in " + mode + " mode").update();
    }

    private void timeout(String time) {
        database.sql("select set_config('lock_timeout', ?, true)")
                .param(time)
                .query(String.class)
                .single();
    }
}
