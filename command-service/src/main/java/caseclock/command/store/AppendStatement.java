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

/** All events of a unit of work as one statement, in the order in which they were recorded. */
final class AppendStatement {

    /**
     * The trigger {@code append_announced} takes the append lock before any row of this is computed. The numbers are drawn in the order asked for
     * here: PostgreSQL fills in an identity column above the sort.
     */
    private static final String SQL = """
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
        statement.setArray(1, connection.createArrayOf("text", column(row -> row.event.getAggregateIdentifier())));
        statement.setArray(2, connection.createArrayOf("bigint", column(row -> row.event.getSequenceNumber())));
        statement.setArray(3, connection.createArrayOf("text", column(row -> row.event.getType())));
        statement.setArray(4, connection.createArrayOf("text", column(row -> row.event.getIdentifier())));
        statement.setArray(
                5,
                connection.createArrayOf("text", column(row -> DateTimeUtils.formatInstant(row.event.getTimestamp()))));
        statement.setArray(
                6,
                connection.createArrayOf(
                        "text", column(row -> row.payload.getType().getName())));
        statement.setArray(
                7,
                connection.createArrayOf(
                        "text", column(row -> row.payload.getType().getRevision())));
        statement.setArray(8, connection.createArrayOf("bytea", column(row -> row.payload.getData())));
        statement.setArray(9, connection.createArrayOf("bytea", column(row -> row.metadata.getData())));
        statement.addBatch();
        return statement;
    }

    private Object[] column(Function<Row, Object> value) {
        return rows.stream().map(value).toArray();
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
