package caseclock.query.errors;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Tells a database that is away, or on its way down or up, from everything else that can go wrong: nobody made a mistake then. */
public final class DatabaseAway {

    public static final String SENTENCE =
            "The figures cannot be reached at the moment. Nothing is lost; try again in a minute.";

    /** Connection exceptions, and PostgreSQL being stopped by an operator or not ready yet. */
    private static final String SQL_STATES = "08.*|57P0.";

    private DatabaseAway() {}

    public static boolean isWhy(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).anyMatch(DatabaseAway::isAway);
    }

    private static boolean isAway(Throwable one) {
        return one instanceof SQLTransientConnectionException
                || one instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).matches(SQL_STATES);
    }
}
