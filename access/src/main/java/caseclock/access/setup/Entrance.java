package caseclock.access.setup;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a PostgreSQL that is still starting, and says at once what waiting does not mend. */
final class Entrance {

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final long PAUSE_NANOS = 500_000_000;
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_LET_IN = "28";

    private final Login login;

    Entrance(Login login) {
        this.login = login;
    }

    void await(DataSource source) {
        long end = System.nanoTime() + login.database().patience().toNanos();
        boolean told = false;
        while (!opens(source, System.nanoTime() > end)) {
            if (!told) {
                LOG.info("Waiting for PostgreSQL at {}.", login.database().url());
                told = true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean opens(DataSource source, boolean late) {
        try (var connection = source.getConnection()) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            var state = String.valueOf(refused.getSQLState());
            if (late || state.equals(NO_SUCH_DATABASE) || state.startsWith(NOT_LET_IN)) {
                throw wrong(state, refused);
            }
            return false;
        }
    }

    private StartRefused wrong(String state, SQLException refused) {
        var wrong = state.startsWith(NOT_LET_IN) ? password() : address(state);
        wrong.initCause(refused);
        return wrong;
    }

    private StartRefused password() {
        return new StartRefused(
                Variables.name(login.property()),
                "is not the password with which PostgreSQL at "
                        + login.database().url() + " lets the role " + login.role() + " in.");
    }

    private StartRefused address(String state) {
        var name = Variables.name(ServiceDatabase.URL);
        var url = login.database().url();
        return state.equals(NO_SUCH_DATABASE)
                ? new StartRefused(name, "names a database that is not there: " + url + ". Make it, or name another.")
                : new StartRefused(
                        name,
                        "names " + url + ", where no PostgreSQL let anybody in for "
                                + login.database().patience().toSeconds() + " seconds.");
    }
}
