package caseclock.standalone.backup;

import caseclock.standalone.Misuse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Finds a moment at which nobody is appending, in which a copy can begin: then it holds no event without all before it, and of every answer,
 * upload and event that were written together either all or none. (ADR 2, ADR 18)
 */
final class QuietMoment {

    /** Whoever wants to append waits for us no longer than this, and then for nobody but those who append. */
    private static final String LONGEST_WAIT = "300ms";

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 100;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** The lock that every append holds, shared. */
    private static final String LOCK = "select pg_advisory_xact_lock(1128354629, 1129071435)";

    private final Connection connection;

    QuietMoment(Connection connection) {
        this.connection = connection;
    }

    /** What is begun while the lock is held. */
    interface Beginning {
        void begin() throws SQLException;
    }

    void during(Beginning beginning) throws SQLException {
        connection.setAutoCommit(false);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (isQuiet()) {
                beginning.begin();
                connection.rollback();
                return;
            }
            connection.rollback();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new Misuse("Somebody has been writing into the event store for more than a minute without an end, so no"
                + " moment was found to begin a backup in. See who: select * from event_store.append_in_flight.");
    }

    private boolean isQuiet() throws SQLException {
        Tables.execute(connection, "set local lock_timeout = '" + LONGEST_WAIT + "'");
        try {
            Tables.execute(connection, LOCK);
            return true;
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }
}
