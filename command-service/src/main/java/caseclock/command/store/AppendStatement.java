package caseclock.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** All events of a unit of work as one statement, in the order in which they were recorded. */
final class AppendStatement {

    /**
     * The trigger {@code append_announced} takes the append lock before any row of this is computed. PostgreSQL fills in the identity column above
     * what orders the rows, so the numbers are drawn in that order.
     */
    static final String SQL = """
            INSERT INTO event_store.event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data)
            SELECT stream, sequence_number, type, event_identifier, time_stamp, payload_type, payload_revision, payload, meta_data
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                WITH ORDINALITY AS staged (stream, sequence_number, type, event_identifier, time_stamp, payload_type,
                    payload_revision, payload, meta_data, place)
            ORDER BY place""";

    private final List<Row> rows;

    private AppendStatement(List<Row> rows) {
        this.rows = rows;
    }

    static AppendStatement of(List<? extends EventMessage<?>> events, Serializer serializer) {
        return new AppendStatement(
                events.stream().map(event -> Row.of(event, serializer)).toList());
    }

    /** With its one batch added, as Axon executes it. */
    PreparedStatement on(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SQL);
        texts(statement, 1, row -> row.event.getAggregateIdentifier());
        statement.setArray(
                2,
                connection.createArrayOf(
                        "bigint",
                        rows.stream().map(row -> row.event.getSequenceNumber()).toArray()));
        texts(statement, 3, row -> row.event.getType());
        texts(statement, 4, row -> row.event.getIdentifier());
        texts(statement, 5, row -> DateTimeUtils.formatInstant(row.event.getTimestamp()));
        texts(statement, 6, row -> row.payload.getType().getName());
        texts(statement, 7, row -> row.payload.getType().getRevision());
        bytes(statement, 8, row -> row.payload.getData());
        bytes(statement, 9, row -> row.metadata.getData());
        statement.addBatch();
        return statement;
    }

    private void texts(PreparedStatement statement, int place, Function<Row, @Nullable String> value)
            throws SQLException {
        Object[] column = rows.stream().map(value).toArray(String[]::new);
        statement.setArray(place, statement.getConnection().createArrayOf("text", column));
    }

    private void bytes(PreparedStatement statement, int place, Function<Row, byte[]> value) throws SQLException {
        Object[] column = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(place, statement.getConnection().createArrayOf("bytea", column));
    }

    private record Row(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metadata) {

        static Row of(EventMessage<?> message, Serializer serializer) {
            if (!(message instanceof DomainEventMessage<?> event)) {
                throw new IllegalArgumentException("Every event belongs to a stream, and this one names none.");
            }
            return new Row(
                    event,
                    event.serializePayload(serializer, byte[].class),
                    event.serializeMetaData(serializer, byte[].class));
        }
    }
}
