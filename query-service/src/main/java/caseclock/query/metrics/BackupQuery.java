package caseclock.query.metrics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads when a backup of this database was last made; empty if none ever was. */
final class BackupQuery {

    private final JdbcClient database;

    BackupQuery(JdbcClient database) {
        this.database = database;
    }

    Optional<Instant> lastBackup() {
        return database.sql("select max(at) from operations.done_by_hand where what = 'BACKED_UP'")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
