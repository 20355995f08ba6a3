package caseclock.query.projection.rebuild;

import static caseclock.query.projection.FiguresSchema.NEXT;
import static caseclock.query.projection.FiguresSchema.SERVING;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the new tables with those that serve, row by row. */
final class Comparison {

    private static final Set<String> NOT_FIGURES = Set.of("bookmark", "flyway_schema_history");

    private final JdbcClient database;

    Comparison(JdbcClient database) {
        this.database = database;
    }

    /** How many rows only the old or only the new tables have. */
    long differences() {
        return NextTables.in(database, NEXT).stream()
                .filter(table -> !NOT_FIGURES.contains(table))
                .mapToLong(this::differences)
                .sum();
    }

    /** Sums of hashes are the same if the rows are, and cost one look at each; only if they are not the rows are sorted and counted. */
    private long differences(String table) {
        boolean same = database.sql("select " + sum(SERVING, table) + " = " + sum(NEXT, table))
                .query(Boolean.class)
                .single();
        return same ? 0 : counted(table);
    }

    private long counted(String table) {
        return database.sql("select count(*) from ((" + rows(SERVING, table) + " except all " + rows(NEXT, table)
                        + ") union all (" + rows(NEXT, table) + " except all " + rows(SERVING, table) + ")) d")
                .query(Long.class)
                .single();
    }

    private static String sum(String schema, String table) {
        return "(select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from " + schema + "."
                + table + " t)";
    }

    private static String rows(String schema, String table) {
        return "select t::text from " + schema + "." + table + " t";
    }
}
