package caseclock.command.intake.upload;

import caseclock.command.intake.Known;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.json.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Looks up in one query what is known of many cases, and from which sources. */
public final class KnownCases {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;

    /** @param database works in the transaction of its thread */
    public KnownCases(JdbcClient database) {
        this.database = database;
    }

    /** @param kind the kind of source that is to be compared with it */
    Map<CaseId, Known> of(Collection<CaseId> cases, String kind) {
        var known = new HashMap<CaseId, Known>();
        cases.forEach(caseId -> known.put(caseId, new Known(kind)));
        database.sql("""
                        SELECT aggregate_identifier, payload_type, payload, meta_data FROM event_store.event
                        WHERE aggregate_identifier = ANY (?) ORDER BY aggregate_identifier, sequence_number""")
                .param(cases.stream().map(CaseId::toString).toArray(String[]::new))
                .query(row -> {
                    note(row, known);
                });
        return known;
    }

    private static void note(ResultSet row, Map<CaseId, Known> known) throws SQLException {
        var event = (CaseEvent) EventJson.read(row.getString(2), row.getBytes(3));
        Map<String, String> metadata = EventJson.json().readValue(row.getBytes(4), TEXTS);
        known.getOrDefault(CaseId.of(row.getString(1)), new Known(""))
                .note(event, Recording.from(metadata, Instant.EPOCH));
    }
}
