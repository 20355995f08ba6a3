package caseclock.query.whatif;

import caseclock.query.measures.Clauses;
import caseclock.query.measures.Question;
import caseclock.query.readtables.EntryRow;
import caseclock.query.readtables.Row;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the whole record of every case that has a clock of one of some timescales which can still matter, some hundred at a time. */
final class Histories {

    private static final int CASES_AT_ONCE = 400;

    private static final String CASES = """
            select distinct f.case_id, f.council, f.reference from case_file f
            join clock c on c.case_id = f.case_id and c.timescale = any (:timescales) and %s
              and (c.flaw is not null
                or coalesce(least(c.stopped_on, c.cancelled_on) + greatest(coalesce(c.due_on - c.started_on, 0), :longest) >= :reach, true))
            where %s order by f.case_id""".formatted(Clauses.known("c"), Clauses.council("f"));

    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    /** A case and all its entries, in the order of the stream. */
    record Recorded(UUID caseId, String council, String reference, List<EntryRow> entries) {}

    private record Named(UUID caseId, String council, String reference) {}

    /** How far back to look: a clock can fall due as long after it stopped as its limit is, and no longer. */
    record Reach(LocalDate from, int longest) {}

    void each(Question question, Reach reach, Collection<TimescaleKey> timescales, Consumer<Recorded> reader) {
        List<Named> cases = database.sql(CASES)
                .params(question.scope().parameters())
                .param("reach", reach.from())
                .param("longest", reach.longest())
                .param("timescales", timescales.stream().map(TimescaleKey::text).toArray(String[]::new))
                .query((row, _) -> new Named(
                        row.getObject("case_id", UUID.class), row.getString("council"), row.getString("reference")))
                .list();
        for (int i = 0; i < cases.size(); i += CASES_AT_ONCE) {
            read(cases.subList(i, Math.min(i + CASES_AT_ONCE, cases.size())), reader);
        }
    }

    private void read(List<Named> cases, Consumer<Recorded> reader) {
        Map<UUID, List<EntryRow>> entries = entries(cases);
        cases.forEach(one -> reader.accept(new Recorded(
                one.caseId(), one.council(), one.reference(), entries.getOrDefault(one.caseId(), List.of()))));
    }

    private Map<UUID, List<EntryRow>> entries(List<Named> cases) {
        return database
                .sql("""
                        select row_to_json(e) from entry e
                        where case_id = any (?) and change <> 'REGISTERED' order by case_id, sequence""")
                .param(cases.stream().map(Named::caseId).toArray(UUID[]::new))
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), EntryRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(EntryRow::caseId, LinkedHashMap::new, Collectors.toList()));
    }
}
