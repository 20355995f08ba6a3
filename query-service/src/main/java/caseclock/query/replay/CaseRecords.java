package caseclock.query.replay;

import caseclock.events.CaseId;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.readtables.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a case, by its identity or by council and reference. */
public final class CaseRecords {

    private final JdbcClient database;

    public CaseRecords(JdbcClient database) {
        this.database = database;
    }

    public Optional<CaseId> caseOf(String council, String reference) {
        return database.sql("select case_id from case_file where council = ? and reference = ?")
                .params(council, reference)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    public Optional<CaseRecord> record(CaseId caseId) {
        return database.sql("select row_to_json(f) from case_file f where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .optional()
                .map(json -> new CaseRecord(Row.COLUMNS.readValue(json, CaseFileRow.class), entries(caseId)));
    }

    private List<EntryRow> entries(CaseId caseId) {
        List<EntryRow> inStreamOrder = database.sql(
                        "select row_to_json(e) from entry e where case_id = ? and change <> 'REGISTERED' order by sequence")
                .param(caseId.value())
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), EntryRow.class))
                .list();
        return asTheyBecameKnown(inStreamOrder);
    }

    /** A correction or withdrawal is never known before the entry that it names. */
    static List<EntryRow> asTheyBecameKnown(List<EntryRow> inStreamOrder) {
        Map<UUID, Instant> known = new HashMap<>();
        List<EntryRow> entries = new ArrayList<>();
        for (EntryRow entry : inStreamOrder) {
            Instant first = entry.entryId().map(known::get).orElse(null);
            Instant at = first != null && first.isAfter(entry.knownAt()) ? first : entry.knownAt();
            entry.entryId().ifPresent(id -> known.put(id, at));
            entries.add(entry.knownFrom(at));
        }
        entries.sort(Comparator.comparing(EntryRow::knownAt).thenComparing(EntryRow::sequence));
        return entries;
    }
}
