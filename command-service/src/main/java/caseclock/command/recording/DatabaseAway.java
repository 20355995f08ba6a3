package caseclock.command.recording;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away, or on its way down or up, from everything else that can go wrong. */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean isWhy(Throwable failure) {
        boolean here = switch (failure) {
            case SQLTransientConnectionException _ -> true;
            case SQLException sql -> isAway(String.valueOf(sql.getSQLState()));
            default -> false;
        };
        return here || failure.getCause() != null && isWhy(failure.getCause());
    }

    /** Connection exceptions, and PostgreSQL being stopped by an operator or not ready yet. */
    private static boolean isAway(String sqlState) {
        return sqlState.startsWith("08") || sqlState.startsWith("57P0");
    }
}
