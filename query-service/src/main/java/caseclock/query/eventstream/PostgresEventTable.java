package caseclock.query.eventstream;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Asks PostgreSQL, in a role that can only read. */
final class PostgresEventTable implements EventTable {

    private static final String COLUMNS =
            "SELECT global_index, aggregate_identifier, sequence_number, payload_type, payload, meta_data, time_stamp"
                    + " FROM event_store.event ";

    private final DataSource queryRole;

    PostgresEventTable(DataSource queryRole) {
        this.queryRole = queryRole;
    }

    @Override
    public long lastSeen() {
        return ask("SELECT coalesce(max(global_index), 0) FROM event_store.event", _ -> {}, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** On a standby they cannot be seen, so reading there is refused. */
    @Override
    public Set<String> appending() {
        return ask(
                "SELECT pg_is_in_recovery(), ARRAY(SELECT transaction FROM event_store.append_in_flight)",
                _ -> {},
                rows -> {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        throw new IllegalStateException(
                                "The event stream can only be read from the primary: a standby does not know which appends are"
                                        + " still under way.");
                    }
                    return texts(rows.getArray(2));
                });
    }

    @Override
    public List<StreamedEvent> between(long after, long upTo, int limit) {
        return ask(
                COLUMNS + "WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT ?",
                statement -> {
                    statement.setLong(1, after);
                    statement.setLong(2, upTo);
                    statement.setInt(3, limit);
                },
                PostgresEventTable::events);
    }

    @Override
    public List<StreamedEvent> ofStreams(Collection<String> streams, long upTo) {
        return ask(
                COLUMNS + "WHERE aggregate_identifier = ANY (?) AND global_index <= ?"
                        + " ORDER BY aggregate_identifier, sequence_number",
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", streams.toArray()));
                    statement.setLong(2, upTo);
                },
                PostgresEventTable::events);
    }

    @Override
    public List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo) {
        List<Map.Entry<String, Long>> wanted = List.copyOf(from.entrySet());
        return ask(
                COLUMNS + "JOIN unnest(?, ?) wanted (stream, beginning) ON aggregate_identifier = stream"
                        + " WHERE sequence_number >= beginning AND global_index <= ?"
                        + " ORDER BY aggregate_identifier, sequence_number",
                statement -> {
                    statement.setArray(
                            1, array(statement, "text", wanted.stream().map(Map.Entry::getKey)));
                    statement.setArray(
                            2, array(statement, "int8", wanted.stream().map(Map.Entry::getValue)));
                    statement.setLong(3, upTo);
                },
                PostgresEventTable::events);
    }

    private static Array array(PreparedStatement statement, String type, Stream<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }

    @Override
    public List<StreamedEvent> streamsAfter(String stream, long upTo, int limit) {
        return ask(
                COLUMNS + "WHERE aggregate_identifier > ? AND global_index <= ?"
                        + " ORDER BY aggregate_identifier, sequence_number LIMIT ?",
                statement -> {
                    statement.setString(1, stream);
                    statement.setLong(2, upTo);
                    statement.setInt(3, limit);
                },
                PostgresEventTable::events);
    }

    @Override
    public long count(long upTo) {
        return ask(
                "SELECT count(*) FROM event_store.event WHERE global_index <= ?",
                statement -> statement.setLong(1, upTo),
                rows -> {
                    rows.next();
                    return rows.getLong(1);
                });
    }

    private static List<StreamedEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<StreamedEvent>();
        while (rows.next()) {
            events.add(new StreamedEvent(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getLong(3),
                    rows.getString(4),
                    rows.getBytes(5),
                    rows.getBytes(6),
                    rows.getString(7)));
        }
        return events;
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    /** Every statement is a transaction of its own: a snapshot kept from earlier would not show what was committed since. */
    private <T> T ask(String sql, Parameters parameters, Answer<T> answer) {
        try (Connection connection = queryRole.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.setOn(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    return answer.from(rows);
                }
            }
        } catch (SQLException broken) {
            throw new StoreUnreachable(broken);
        }
    }

    /** The event store did not answer; asking again later is right. */
    static final class StoreUnreachable extends IllegalStateException {
        private StoreUnreachable(SQLException cause) {
            super("The event store cannot be read at the moment.", cause);
        }
    }

    private interface Parameters {
        void setOn(PreparedStatement statement) throws SQLException;
    }

    private interface Answer<T> {
        T from(ResultSet rows) throws SQLException;
    }
}
