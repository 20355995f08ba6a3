package caseclock.query.measures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the records reach: the last upload that was read to its end, and cases whose figures stopped. */
public final class Freshness {

    private final JdbcClient database;

    public Freshness(JdbcClient database) {
        this.database = database;
    }

    /** @param stopped cases whose figures are not to be trusted, because an entry could not be read */
    public record Reach(Optional<Instant> lastUpload, int stopped) {}

    public Reach reach() {
        var last = database.sql("select max(ended_at) from upload where status = 'FINISHED'")
                .query(OffsetDateTime.class)
                .optional();
        var stopped = database.sql("select count(*) from case_file where stopped_at is not null")
                .query(Integer.class)
                .single();
        return new Reach(last.map(OffsetDateTime::toInstant), stopped);
    }
}
