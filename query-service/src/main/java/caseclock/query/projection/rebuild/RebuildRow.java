package caseclock.query.projection.rebuild;

import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuild.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Reads a row of the table {@code operations.rebuild}. */
final class RebuildRow {

    private RebuildRow() {}

    static Rebuild read(ResultSet row, int number) throws SQLException {
        return new Rebuild(
                row.getObject("rebuild_id", UUID.class),
                Because.valueOf(row.getString("because")),
                Optional.ofNullable(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("rules"),
                row.getInt("layout"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getTimestamp("begun_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("up_to", Long.class)),
                Optional.ofNullable(row.getObject("events", Long.class)),
                row.getLong("events_done"),
                Optional.ofNullable(row.getString("last_stream")),
                Duration.ofMillis(row.getLong("worked_ms")),
                Optional.ofNullable(row.getObject("differences", Long.class)),
                Optional.ofNullable(row.getString("failed_because")));
    }
}
