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
                incompleteCases(Optional.empty()));
    }

    /**
     * How many cases' figures lack something. A case whose first entry could not be read may be of any council, and so may a stream of which it is
     * not even known whether it is a case.
     */
    public int incompleteCases(Optional<String> council) {
        return database.sql("""
                        select (select count(*) from case_file where stopped_at is not null and (? or council in (?, '')))
                            + (select count(*) from (
                                select case when not pg_input_is_valid(stream, 'uuid') then null
                                    when stream::uuid::text = stream then stream::uuid end as id from dead_letter) d
                                where not exists (select from case_file f where f.case_id = d.id)
                                and not exists (select from upload u where u.upload_id = d.id))""")
                .params(council.isEmpty(), council.orElse(""))
                .query(Integer.class)
                .single();
    }

    private Optional<Instant> moment(String question) {
        return database.sql(question).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }
}
