package caseclock.command.recording;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, or on its way down or up, from everything else that can go wrong. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** A transaction that could not even be rolled back hides what broke it beside its cause. */
    public static boolean isWhy(@Nullable Throwable failure) {
        boolean here = switch (failure) {
            case SQLTransientConnectionException _ -> true;
            case SQLException sql -> isAway(String.valueOf(sql.getSQLState()));
            case TransactionSystemException end -> isWhy(end.getOriginalException());
            case null, default -> false;
        };
        return here || failure != null && isWhy(failure.getCause());
    }

    /** Connection exceptions, and PostgreSQL being stopped by an operator or not ready yet. */
    private static boolean isAway(String sqlState) {
        return sqlState.startsWith("08") || sqlState.startsWith("57P0");
    }
}
