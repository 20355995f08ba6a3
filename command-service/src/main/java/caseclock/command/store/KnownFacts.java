package caseclock.command.store;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.StoredEvent;
import caseclock.events.json.EventJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what is known of many cases at once, in one query, for comparing a file with it. */
public final class KnownFacts {

    private static final String SQL = """
            SELECT aggregate_identifier, payload_type, payload
            FROM event_store.event
            WHERE aggregate_identifier = ANY (?)
            ORDER BY aggregate_identifier, sequence_number""";

    private final JdbcClient database;

    /** @param database works in the transaction that is current on its thread */
    public KnownFacts(JdbcClient database) {
        this.database = database;
    }

    /** The entries that stand in each of the cases, as last corrected. A case that does not exist has none. */
    public Map<CaseId, Map<EntryId, Fact>> of(Collection<CaseId> cases) {
        var facts = new HashMap<CaseId, Map<EntryId, Fact>>();
        cases(cases).forEach((id, known) -> facts.put(id, known.facts()));
        return facts;
    }

    /** All that is known of each of the cases. What waits in the current unit of work to be written is not among it. */
    public Map<CaseId, KnownCase> cases(Collection<CaseId> cases) {
        var events = new HashMap<CaseId, List<StoredEvent>>();
        database.sql(SQL)
                .param(cases.stream().map(CaseId::toString).toArray(String[]::new))
                .query(row -> {
                    events.computeIfAbsent(CaseId.of(row.getString(1)), _ -> new ArrayList<>())
                            .add(EventJson.read(row.getString(2), row.getBytes(3)));
                });
        var known = new HashMap<CaseId, KnownCase>();
        cases.forEach(id -> known.put(id, KnownCase.of(events.getOrDefault(id, List.of()))));
        return known;
    }
}
