package caseclock.query.recordkeeping;

import static caseclock.query.measures.Clauses.council;

import caseclock.events.KeptReason;
import caseclock.query.measures.Scope;
import caseclock.query.recordkeeping.Keepings.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what was said of listed records by a moment, and what became of the entries of those cases. */
final class KeepingQuery {

    private static final String NOTES = """
            select e.case_id, cast(e.entry_id as text) as entry, e.change, e.event ->> 'rule' as rule, e.event ->> 'reason' as reason,
                e.known_at, e.sequence
            from entry e
            where e.case_id in (select k.case_id from entry k where k.change = 'KEPT' and k.known_at <= :known and %s)
              and e.change in ('KEPT', 'CORRECTED', 'WITHDRAWN') and e.known_at <= :known
            order by e.case_id, e.sequence""".formatted(council("k"));

    private final JdbcClient database;

    KeepingQuery(JdbcClient database) {
        this.database = database;
    }

    Keepings known(Scope scope) {
        return new Keepings(database.sql(NOTES)
                .params(scope.parameters())
                .query((row, _) -> note(row))
                .list());
    }

    private static Note note(ResultSet row) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var entry = row.getString("entry");
        long place = row.getLong("sequence");
        if (!row.getString("change").equals("KEPT")) {
            return new Note.Changed(caseId, entry, place);
        }
        return new Note.Said(
                caseId,
                entry,
                row.getString("rule"),
                Optional.ofNullable(row.getString("reason")).map(KeptReason::valueOf),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                place);
    }
}
