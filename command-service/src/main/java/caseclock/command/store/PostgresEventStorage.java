package caseclock.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;

/** Keeps events in the table event_store.event: writes them as one statement, reads one stream at a time, and reads nothing else. */
final class PostgresEventStorage extends JdbcEventStorageEngine {

    /** Longer than any case, so that a case is read in one go. */
    private static final int EVENTS_READ_AT_ONCE = 1000;

    private static final String UNIQUE_VIOLATION = "23505";

    private PostgresEventStorage(Builder builder) {
        super(builder);
    }

    static PostgresEventStorage over(ConnectionProvider connections, TransactionManager transactions) {
        var serializer = new EventSerializer();
        Builder builder = builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(columns())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer);
        builder.batchSize(EVENTS_READ_AT_ONCE);
        builder.finalAggregateBatchPredicate(batch -> batch.size() < EVENTS_READ_AT_ONCE);
        return new PostgresEventStorage(builder);
    }

    /** Axon's names for our table and its columns. */
    static EventSchema columns() {
        return EventSchema.builder()
                .eventTable("event_store.event")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        return AppendStatement.of(events, serializer).on(connection);
    }

    /** The unique key on (stream, sequence number) says that somebody else was first, for whichever stream of the unit of work it was. */
    @Override
    protected void handlePersistenceException(Exception broken, EventMessage<?> firstEvent) {
        if (broken instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            throw new ConcurrencyException("Somebody else recorded in one of these streams first.", broken);
        }
        throw new EventStoreException("The events could not be written.", broken);
    }

    /** There are no snapshots, so nobody need ask for them at each reading of a case. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("A case is short enough to be read whole; no snapshots are kept.");
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        throw notHere();
    }

    @Override
    public TrackingToken createTailToken() {
        throw notHere();
    }

    @Override
    public TrackingToken createHeadToken() {
        throw notHere();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        throw notHere();
    }

    static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException(
                "The stream of all events is read by the query side's own reader, which"
                        + " skips nothing (caseclock.query.eventstream). Axon's reader can lose events, so it is closed.");
    }
}
