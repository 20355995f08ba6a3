package caseclock.query.projection;

import caseclock.query.projection.CaseProjection.Projected;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.ClockRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.readtables.FactRow;
import caseclock.query.readtables.Row;
import caseclock.query.readtables.SpellRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the read tables of many cases at a time: one statement a table, and only rows that changed. */
final class ReadTables {

    private final JdbcClient database;

    ReadTables(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, CaseFileRow> files(Collection<UUID> cases) {
        return rows("case_file", cases, "", CaseFileRow.class)
                .collect(Collectors.toMap(CaseFileRow::caseId, row -> row));
    }

    Map<UUID, List<EntryRow>> entries(Collection<UUID> cases) {
        return rows("entry", cases, " order by case_id, sequence", EntryRow.class)
                .collect(Collectors.groupingBy(EntryRow::caseId));
    }

    /** Brings the tables from what they say of these cases to what they are to say. */
    void write(Collection<Projected> projected) {
        Set<UUID> cases = projected.stream().map(one -> one.file().caseId()).collect(Collectors.toSet());
        writeFiles(projected.stream().map(Projected::file).toList());
        insert(
                "entry",
                projected.stream().flatMap(one -> one.newEntries().stream()).toList());
        List<ClockRow> clocks = since("clock", projected, ClockRow.class);
        change(
                "clock",
                " and t.timescale = gone.timescale and t.start_entry = gone.start_entry",
                clocks.stream(),
                Standing.clocks(projected, clocks));
        List<SpellRow> spells = since("spell", projected, SpellRow.class);
        change(
                "spell",
                " and t.kind = gone.kind and t.start_entry = gone.start_entry and t.from_on = gone.from_on",
                spells.stream(),
                Standing.spells(projected, spells));
        change("fact", " and t.entry_id = gone.entry_id", factsBefore(projected), facts(projected));
        writeTeams(cases);
    }

    /** The same of cases of which the tables say nothing yet: nothing has to be read back. */
    void writeNew(Collection<Projected> projected) {
        insert("case_file", projected.stream().map(Projected::file).toList());
        insert(
                "entry",
                projected.stream().flatMap(one -> one.newEntries().stream()).toList());
        insert("clock", Standing.clocks(projected, List.of()));
        insert("spell", Standing.spells(projected, List.of()));
        insert("fact", facts(projected));
        writeTeams(projected.stream().map(one -> one.file().caseId()).collect(Collectors.toSet()));
    }

    private void writeTeams(Collection<UUID> cases) {
        database.sql("""
                        insert into team (council, name, key)
                        select distinct council, who, trim(both '-' from regexp_replace(lower(who), '[^[:alnum:]]+', '-', 'g'))
                        from spell where kind = 'HELD' and who is not null and case_id = any (?)
                        on conflict do nothing""").param(cases.toArray(UUID[]::new)).update();
    }

    void writeFiles(Collection<CaseFileRow> files) {
        if (!files.isEmpty()) {
            database.sql("""
                            insert into case_file select * from json_populate_recordset(null::case_file, ?::json)
                            on conflict (case_id) do update set council = excluded.council, reference = excluded.reference,
                                last_sequence = excluded.last_sequence, stopped_at = excluded.stopped_at,
                                stopped_because = excluded.stopped_because""").param(Row.COLUMNS.writeValueAsString(files)).update();
        }
    }

    private <T extends Row> void change(String table, String sameRow, Stream<T> before, Set<T> after) {
        Set<T> gone = before.collect(Collectors.toCollection(HashSet::new));
        Set<T> added = new HashSet<>(after);
        added.removeAll(gone);
        gone.removeAll(after);
        if (!gone.isEmpty()) {
            database.sql("delete from " + table + " t using json_populate_recordset(null::" + table + ", ?::json) gone"
                            + " where t.case_id = gone.case_id and t.known_from = gone.known_from" + sameRow)
                    .param(Row.COLUMNS.writeValueAsString(gone))
                    .update();
        }
        insert(table, added);
    }

    private void insert(String table, Collection<? extends Row> rows) {
        if (!rows.isEmpty()) {
            database.sql("insert into " + table + " select * from json_populate_recordset(null::" + table
                            + ", ?::json)")
                    .param(Row.COLUMNS.writeValueAsString(rows))
                    .update();
        }
    }

    private <T extends Row> Stream<T> rows(String table, Collection<UUID> cases, String order, Class<T> type) {
        return database
                .sql("select row_to_json(t) from " + table + " t where case_id = any (?)" + order)
                .param(cases.toArray(UUID[]::new))
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), type))
                .list()
                .stream();
    }

    /** The versions that stood at the moment from which on a case was worked out, and the later ones. */
    private <T extends Row> List<T> since(String table, Collection<Projected> projected, Class<T> type) {
        return database.sql("select row_to_json(t) from " + table
                        + " t join unnest(?, ?::timestamptz[]) worked (case_id, since)"
                        + " using (case_id) where t.known_to is null or t.known_to > worked.since")
                .params(
                        ids(projected.stream().map(one -> one.file().caseId())),
                        projected.stream()
                                .map(one -> one.since().map(Instant::toString).orElse("-infinity"))
                                .toArray(String[]::new))
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), type))
                .list();
    }

    /** What the table says of the facts that the new entries name. */
    private Stream<FactRow> factsBefore(Collection<Projected> projected) {
        List<EntryRow> news = projected.stream()
                .flatMap(one -> one.newEntries().stream())
                .filter(EntryRow::isHistory)
                .toList();
        return database
                .sql("select row_to_json(t) from fact t where (case_id, entry_id) in (select * from unnest(?, ?))")
                .params(
                        ids(news.stream().map(EntryRow::caseId)),
                        ids(news.stream().flatMap(one -> one.entryId().stream())))
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), FactRow.class))
                .list()
                .stream();
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Set<FactRow> facts(Collection<Projected> projected) {
        return projected.stream().flatMap(one -> one.facts().stream()).collect(Collectors.toSet());
    }
}
