package caseclock.query.errors;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, or on its way down or up, from everything else that can go wrong: nobody made a mistake then. */
public final class DatabaseAway {

    public static final String SENTENCE =
            "The figures cannot be reached at the moment. Nothing is lost; try again in a minute.";

    /** Connection exceptions, and PostgreSQL being stopped by an operator or not ready yet. */
    private static final String SQL_STATES = "08.*|57P0.";

    private DatabaseAway() {}

    /** A transaction that could not even be rolled back hides what broke it beside its cause. */
    public static boolean isWhy(@Nullable Throwable failure) {
        return failure != null
                && (isAway(failure)
                        || failure instanceof TransactionSystemException end && isWhy(end.getOriginalException())
                        || isWhy(failure.getCause()));
    }

    private static boolean isAway(Throwable one) {
        return one instanceof SQLTransientConnectionException
                || one instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).matches(SQL_STATES);
    }
}
