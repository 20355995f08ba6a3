package caseclock.query.metrics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads when a file of each kind was last read to its end. */
final class ImportQuery {

    private final JdbcClient database;

    ImportQuery(JdbcClient database) {
        this.database = database;
    }

    private record LastSuccess(String source, Instant endedAt) {}

    Map<String, Instant> lastSuccess() {
        return database
                .sql("select kind, max(ended_at) as ended_at from upload where status = 'FINISHED' group by kind")
                .query((row, _) -> new LastSuccess(
                        row.getString("kind"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(LastSuccess::source, LastSuccess::endedAt));
    }
}
