package caseclock.standalone.backup;

import caseclock.standalone.DatabaseRole;
import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What a test puts into a store beside events, and what it finds in one, row by row. */
final class Stores {

    private Stores() {}

    static StoreAccess access(TestDatabase database) {
        return new StoreAccess(database.access(DatabaseRole.MIGRATOR));
    }

    /** Of every other table that is backed up some rows, and of rebuilds one that ended and one under way. */
    static void furnish(TestDatabase database) throws SQLException {
        execute(database.command(), """
                insert into intake.case_id_key values ('of the first start');
                insert into intake.upload values ('00000000-0000-0000-0000-000000000001', 'CIN', 'hash', 6, now());
                insert into intake.upload_chunk values ('00000000-0000-0000-0000-000000000001', 0, '\\x00ff0a5c0d09')""");
        execute(database.query(), """
                insert into published.week values ('999', '2026-11-15', now(), 1, 'rules', '{a,"b c"}', 0);
                insert into published.figure values ('999', '2026-11-15', '', 'a', 'done', 3);
                insert into published.counted values ('999', '2026-11-15', gen_random_uuid(), 'a', null, 'done', null, 4);
                insert into operations.set_aside values ('s', 4, 'a reason', 'somebody', now());
                insert into operations.done_by_hand values (now(), 'somebody', 'REBUILD', null, null);
                insert into operations.rebuild (rebuild_id, because, asked_at, rules, layout, state, worked)
                values (gen_random_uuid(), 'ASKED', now(), 'r', 8, 'DONE', '3 days 02:00:01.5'),
                       (gen_random_uuid(), 'ASKED', now(), 'r', 8, 'BUILDING', 'PT0S')""");
    }

    /** Events up to a position. */
    static List<String> events(TestDatabase database, long upTo) throws SQLException {
        return texts(
                database.query(),
                "select row_to_json(e)::text from event_store.event e where global_index <= " + upTo
                        + " order by global_index");
    }

    /** Every other table that is backed up, without what is no part of it. */
    static Map<String, List<String>> others(TestDatabase database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : List.of("intake.case_id_key", "intake.upload", "intake.upload_chunk")) {
            rows.put(table, texts(database.command(), "select t::text from " + table + " t order by 1"));
        }
        for (String table : List.of(
                "published.week",
                "published.figure",
                "published.counted",
                "operations.set_aside",
                "operations.done_by_hand",
                "operations.rebuild")) {
            rows.put(table, texts(database.query(), "select t::text from " + table + " t order by 1"));
        }
        rows.get("operations.rebuild").removeIf(row -> row.contains("BUILDING"));
        return rows;
    }

    static List<String> texts(DataSource source, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    static long number(DataSource source, String sql) throws SQLException {
        return Long.parseLong(texts(source, sql).getFirst());
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
