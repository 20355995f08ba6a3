package caseclock.query.operations;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of what operators asked and decided to the version that this program needs; they outlive every rebuild. */
public final class OperationsSchema {

    private OperationsSchema() {}

    /** @param queryRole connections in the query role, which owns the schema {@code operations} */
    public static void migrate(DataSource queryRole) {
        flyway(queryRole).load().migrate();
    }

    /** Where the migrations are, for whoever puts a backup of an earlier version back. */
    public static FluentConfiguration flyway(DataSource queryRole) {
        return Flyway.configure()
                .dataSource(queryRole)
                .locations("classpath:db/operations")
                .defaultSchema("operations");
    }
}
