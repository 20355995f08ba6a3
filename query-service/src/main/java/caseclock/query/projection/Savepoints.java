package caseclock.query.projection;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;

/**
 * Tries a piece of a transaction and takes it back if the database refuses a value in it. Any other failure (no room, no connection) is everybody's
 * and nobody's value's: it ends the transaction.
 */
record Savepoints(TransactionStatus status) {

    /** Data exceptions, broken constraints, and more than fits into an index. */
    private static final Set<String> OF_A_VALUE = Set.of("22", "23", "54");

    /** Whether it was taken. */
    boolean taken(Runnable work) {
        Object savepoint = status.createSavepoint();
        try {
            work.run();
        } catch (RuntimeException refused) {
            if (!ofAValue(refused)) {
                throw refused;
            }
            status.rollbackToSavepoint(savepoint);
            return false;
        }
        status.releaseSavepoint(savepoint);
        return true;
    }

    private static boolean ofAValue(RuntimeException refused) {
        return !(refused instanceof TransactionException)
                && Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                        .allMatch(state -> state.length() == 5 && OF_A_VALUE.contains(state.substring(0, 2)));
    }
}
