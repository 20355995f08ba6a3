package caseclock.command.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the command side's schemas, and the rights on them, to the version that this program needs. */
public final class EventStoreSchema {

    private EventStoreSchema() {}

    /** @param migrator connections in the role that owns the schemas */
    public static void migrate(DataSource migrator) {
        flyway(migrator).load().migrate();
    }

    /** Where the migrations are, for whoever puts a backup of an earlier version back. */
    public static FluentConfiguration flyway(DataSource migrator) {
        return Flyway.configure()
                .dataSource(migrator)
                .locations("classpath:db/event-store")
                .defaultSchema("event_store");
    }
}
