package caseclock.query.published;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema of the published figures, and the rights on it, to the version that this program needs. */
public final class PublishedSchema {

    private PublishedSchema() {}

    /** @param owner connections in a role that may make schemas and is not the query role, which must not own what it may not change */
    public static void migrate(DataSource owner) {
        flyway(owner).load().migrate();
    }

    /** Where the migrations are, for whoever puts a backup of an earlier version back. */
    public static FluentConfiguration flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/published")
                .defaultSchema("published");
    }
}
