package caseclock.standalone.backup;

import caseclock.command.store.EventStoreSchema;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.published.PublishedSchema;
import caseclock.standalone.DatabaseRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Which versions the schemas of a backup have in a database and in this program, and how a database gets to them. */
final class Schemas {

    private static final String HISTORIES = """
            select n.nspname, pg_get_userbyid(c.relowner) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relname = 'flyway_schema_history' and n.nspname in ('event_store', 'published', 'operations')""";

    private final StoreAccess access;

    Schemas(StoreAccess access) {
        this.access = access;
    }

    /** Each schema that is there, with its version. Works in a transaction and ends in no other role than before. */
    static Map<String, String> of(Connection connection) throws SQLException {
        Map<String, String> owners = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(HISTORIES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                owners.put(rows.getString(1), rows.getString(2));
            }
        }
        Map<String, String> versions = new LinkedHashMap<>();
        for (var owner : owners.entrySet()) {
            versions.put(owner.getKey(), version(connection, owner.getKey(), owner.getValue()));
        }
        return versions;
    }

    private static String version(Connection connection, String schema, String owner) throws SQLException {
        Tables.execute(connection, "set local role " + Table.quoted(owner));
        try (PreparedStatement statement = connection.prepareStatement(
                        "select version from " + Table.quoted(schema)
                                + ".flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "0";
        } finally {
            Tables.execute(connection, "reset role");
        }
    }

    /** What this program would bring a schema to. */
    String newest(String schema) {
        return Arrays.stream(flyway(schema).load().info().all())
                .filter(migration -> migration.getScript().endsWith(".sql"))
                .map(migration -> migration.getVersion())
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::toString)
                .orElse("0");
    }

    static boolean isNewer(String one, String other) {
        return MigrationVersion.fromVersion(one).isNewerThan(other);
    }

    void bringTo(Map<String, String> versions) {
        for (String schema : versions.keySet().stream().sorted().toList()) {
            flyway(schema).target(versions.get(schema)).load().migrate();
        }
    }

    void bringToNewest() {
        EventStoreSchema.migrate(access.dataSource());
        PublishedSchema.migrate(access.dataSource());
        OperationsSchema.migrate(access.asQueryRole());
    }

    /** The event store's makes the query role, where nobody did before. */
    private FluentConfiguration flyway(String schema) {
        return switch (schema) {
            case "event_store" -> EventStoreSchema.flyway(access.dataSource());
            case "published" -> PublishedSchema.flyway(access.dataSource());
            case "operations" -> OperationsSchema.flyway(hasQueryRole() ? access.asQueryRole() : access.dataSource());
            default -> throw new NotWhole("it holds a schema " + schema + ", which this version does not know");
        };
    }

    private boolean hasQueryRole() {
        try (Connection connection = access.connect()) {
            return Tables.number(
                            connection,
                            "select count(*) from pg_roles where rolname = '" + DatabaseRole.QUERY.roleName() + "'")
                    > 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
