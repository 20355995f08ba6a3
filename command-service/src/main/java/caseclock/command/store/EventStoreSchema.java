package caseclock.command.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the command side's schemas, and the rights on them, to the version that this program needs. */
public final class EventStoreSchema {

    private EventStoreSchema() {}

    /** @param migrator connections in the role that owns the schemas */
    public static void migrate(DataSource migrator) {
        Flyway.configure()
                .dataSource(migrator)
                .locations("classpath:db/event-store")
                .defaultSchema("event_store")
                .load()
                .migrate();
    }
}
