package caseclock.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the read tables, which serve or which are being built, to the layout that this program needs. */
public final class FiguresSchema {

    private FiguresSchema() {}

    /** @param queryRole connections in the query role, which owns the schema {@code figures} */
    public static void migrate(DataSource queryRole) {
        Flyway.configure()
                .dataSource(queryRole)
                .locations("classpath:db/figures")
                .defaultSchema("figures")
                .load()
                .migrate();
    }
}
