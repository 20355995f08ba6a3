package caseclock.standalone.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables that cannot be made again, those that others refer to first: whatever a later version adds to these schemas is found, too. */
final class Tables {

    private static final String SQL = """
            with recursive ours (oid) as (
                select c.oid from pg_class c
                where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('event_store', 'intake', 'published', 'operations')
                  and c.relname not like 'flyway%'),
            depth (oid, level) as (
                select oid, 0 from ours
                union
                select conrelid, level + 1 from pg_constraint join depth on confrelid = depth.oid
                where contype = 'f' and conrelid <> confrelid)
            select n.nspname, c.relname, pg_get_userbyid(c.relowner),
                   array(select attname::text from pg_attribute
                         where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum)
            from ours join pg_class c using (oid) join pg_namespace n on n.oid = c.relnamespace
            order by array_position(array ['event_store', 'intake', 'published', 'operations'], n.nspname::text),
                     (select max(level) from depth where depth.oid = c.oid), c.relname""";

    private Tables() {}

    static List<Table> of(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3), List.of((String[])
                        rows.getArray(4).getArray())));
            }
        }
        return tables;
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
