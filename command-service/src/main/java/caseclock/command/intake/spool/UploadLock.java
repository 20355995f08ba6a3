package caseclock.command.intake.spool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Says that this process, and no other, is busy with an upload. PostgreSQL gives it back by itself when the process dies. */
public final class UploadLock implements AutoCloseable {

    private static final String NAME = "caseclock upload ";

    private final Connection connection;
    private final String name;

    private UploadLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** The lock, if nobody has it. It keeps a connection for itself. */
    public static Optional<UploadLock> take(DataSource database, UUID upload) {
        try {
            var lock = new UploadLock(database.getConnection(), NAME + upload);
            if (lock.ask("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
                return Optional.of(lock);
            }
            lock.connection.close();
            return Optional.empty();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The lock of an upload could not be asked for.", unreachable);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask("SELECT pg_advisory_unlock(hashtextextended(?, 0))");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The lock of an upload could not be given back.", unreachable);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            question.setString(1, name);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
