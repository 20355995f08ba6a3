package caseclock.query.metrics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads when a file of each kind was last read to its end. */
final class ImportQuery {

    private final JdbcClient database;

    ImportQuery(JdbcClient database) {
        this.database = database;
    }

    /** @param source the kind of file, for instance "cin-census" */
    record LastImport(String source, Instant endedAt) {}

    List<LastImport> lastImports() {
        return database.sql(
                        "select kind, max(ended_at) as ended_at from upload where status = 'FINISHED' group by kind")
                .query((row, _) -> new LastImport(
                        row.getString("kind"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
