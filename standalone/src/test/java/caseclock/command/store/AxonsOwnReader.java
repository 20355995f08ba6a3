package caseclock.command.store;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The reader that Axon's JDBC engine comes with, unchanged, on our table. */
public final class AxonsOwnReader {

    private final JdbcEventStorageEngine engine;

    public AxonsOwnReader(DataSource queryRole) {
        var serializer = new EventSerializer();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(queryRole::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(PostgresEventStorage.columns())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    public static TrackingToken at(long position) {
        return GapAwareTrackingToken.newInstance(position, java.util.Set.of());
    }

    public List<? extends TrackedEventMessage<?>> after(TrackingToken token) {
        return engine.readEvents(token, false).toList();
    }
}
