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

    /**
     * @param lastRecord when anything was last taken into the figures
     * @param stopped cases whose figures are not to be trusted, because an entry could not be read
     */
    public record Reach(Optional<Instant> lastUpload, Optional<Instant> lastRecord, int stopped) {}

    public Reach reach() {
        return new Reach(
                moment("select max(ended_at) from upload where status = 'FINISHED'"),
                moment("select moved_at from bookmark where position > 0"),
                database.sql("select count(*) from case_file where stopped_at is not null")
                        .query(Integer.class)
                        .single());
    }

    /** How many cases' figures lack something; a case whose first entry could not be read may be of any council. */
    public int incompleteCases(Optional<String> council) {
        return database.sql("select count(*) from case_file where stopped_at is not null and (? or council in (?, ''))")
                .params(council.isEmpty(), council.orElse(""))
                .query(Integer.class)
                .single();
    }

    private Optional<Instant> moment(String question) {
        return database.sql(question).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }
}
