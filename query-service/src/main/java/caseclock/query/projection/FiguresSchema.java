package caseclock.query.projection;

import caseclock.query.timeliness.Timeliness;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows the layout of the read tables, those that serve and those that are being built, and from which one on this version reads them. */
public final class FiguresSchema {

    public static final String SERVING = "figures";
    public static final String NEXT = "figures_next";

    /** The layout that this version writes: the number of the last file in db/figures. */
    public static final int LAYOUT = 12;

    /** The first layout whose rows hold what this version reads. The files after it only add, so they are run on tables that serve. */
    public static final int ROWS_SINCE = Timeliness.ROWS_SINCE;

    private FiguresSchema() {}

    /** What this version can do with tables of some layout. */
    public enum Layout {
        READ,
        /** They lack what this version reads. */
        TOO_OLD,
        /** A newer version made them, and did not say that this one can read them. */
        TOO_NEW
    }

    /**
     * Makes the serving tables, or adds to them what this version has more. Older ones are left alone, for their rows have to be made again.
     *
     * @param queryRole connections in the query role, which owns the schema {@code figures}
     */
    public static void migrate(DataSource queryRole) {
        if (installed(queryRole) == 0 || layout(queryRole) == Layout.READ) {
            migrate(queryRole, SERVING);
        }
    }

    /** Makes empty tables in the place where new ones are built. */
    public static void migrateNext(DataSource queryRole) {
        migrate(queryRole, NEXT);
    }

    /** What this version can do with the tables that serve. */
    public static Layout layout(DataSource queryRole) {
        int installed = installed(queryRole);
        if (installed < ROWS_SINCE) {
            return Layout.TOO_OLD;
        }
        return installed <= LAYOUT || onlyAdds(queryRole) ? Layout.READ : Layout.TOO_NEW;
    }

    /** A later version says so of a file by its name, for instance V9__adds_a_column.sql. */
    private static boolean onlyAdds(DataSource queryRole) {
        return JdbcClient.create(queryRole)
                .sql("""
                        select not exists (select from figures.flyway_schema_history
                            where success and version::integer > ? and description not like 'adds %')""")
                .param(LAYOUT)
                .query(Boolean.class)
                .single();
    }

    /** The layout of the tables that serve; 0 if there are none. */
    public static int installed(DataSource queryRole) {
        JdbcClient database = JdbcClient.create(queryRole);
        boolean any = database.sql("select to_regclass('figures.flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
        return any ? database.sql("""
                                select coalesce(max(version::integer), 0) from figures.flyway_schema_history
                                where success and version is not null""").query(Integer.class).single() : 0;
    }

    private static void migrate(DataSource queryRole, String schema) {
        Flyway.configure()
                .dataSource(queryRole)
                .locations("classpath:db/figures")
                .defaultSchema(schema)
                .load()
                .migrate();
    }
}
