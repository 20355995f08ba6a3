package caseclock.standalone.backup;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How the role that owns the schemas reaches the database, with all the time that a copy takes; it may also act as the query role. */
public record StoreAccess(DatabaseAccess migrator) {

    private static final String NO_LIMITS =
            "-c statement_timeout=0 -c transaction_timeout=0 -c idle_in_transaction_session_timeout=0"
                    + " -c intervalstyle=postgres -c search_path=pg_catalog";

    DataSource dataSource() {
        return source(NO_LIMITS);
    }

    DataSource asQueryRole() {
        return source(NO_LIMITS + " -c role=" + DatabaseRole.QUERY.roleName());
    }

    /** @throws Unreachable with a sentence, if nobody answers there or the password is another */
    Connection connect() {
        try {
            return dataSource().getConnection();
        } catch (SQLException refused) {
            throw new Unreachable(migrator, refused);
        }
    }

    private DataSource source(String options) {
        var source = new PGSimpleDataSource();
        source.setURL(migrator.url());
        source.setUser(migrator.role());
        source.setPassword(migrator.password());
        source.setOptions(options);
        return source;
    }

    /** Nobody answers there, or does not let us in. */
    static final class Unreachable extends caseclock.standalone.Misuse {
        private Unreachable(DatabaseAccess access, SQLException refused) {
            super("The database cannot be reached as " + access + ": " + refused.getMessage());
        }
    }
}
