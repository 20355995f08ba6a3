package caseclock.command.store;

import caseclock.events.CaseId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** One connection of the command side, whose statements a test issues one by one, so that an order of steps is a schedule. */
public final class Writer implements AutoCloseable {

    private final Connection connection;

    public Writer(DataSource commandRole) throws SQLException {
        connection = commandRole.getConnection();
        connection.setAutoCommit(false);
    }

    /** Something else that a request writes before its events: from here on the transaction has its number. */
    public void writeSomethingElse() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO intake.idempotency_key VALUES ('a', ?, '', 201, '', '2026-10-02T09:00:00Z')")) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.executeUpdate();
        }
    }

    /** With the product's own statement. */
    public void append(CaseId id, long sequence, Instant messageTime) throws SQLException {
        var event = new GenericDomainEventMessage<>(
                "Case",
                id.toString(),
                sequence,
                sequence == 0
                        ? Streams.registered(id).getPayload()
                        : Streams.started(Streams.newEntry(), 1 + (int) sequence),
                Map.of("source", "test"),
                IdentifierFactory.getInstance().generateIdentifier(),
                messageTime);
        try (PreparedStatement statement =
                AppendStatement.of(List.of(event), new EventSerializer()).on(connection)) {
            statement.executeBatch();
        }
    }

    public void end(boolean commit) throws SQLException {
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
