package caseclock.standalone.backup;

import caseclock.standalone.Misuse;
import caseclock.standalone.backup.Manifest.Part;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Puts a backup into a database that holds no events: checked first, then all of it in one transaction, then brought to today's version. */
public final class Restore {

    private static final String OPERATIONS = "operations";

    /** In a store without cases it says nothing yet, and gives way to that of the cases put in. */
    private static final String KEY = "case_id_key";

    /** Never lower than any number that an event bears. */
    private static final String NEXT_NUMBER = """
            select pg_catalog.setval('event_store.event_global_index', greatest(last_value, (select max(global_index) from event_store.event)))
            from event_store.event_global_index where exists (select from event_store.event)""";

    private final StoreAccess access;
    private final Schemas schemas;
    private final Progress progress;

    public Restore(StoreAccess access, Progress progress) {
        this.access = access;
        this.schemas = new Schemas(access);
        this.progress = progress;
    }

    /** What was put back. */
    public record Loaded(long events, long lastPosition, long rows) {}

    /** @throws Misuse with a sentence, and nothing changed, if the file is not whole, the store is not empty, or either is of a later version */
    public Loaded load(BackupFile file) throws IOException {
        Manifest manifest = file.check(progress);
        try {
            refuseOtherVersions(manifest);
            refuseIfNotEmpty();
            schemas.bringTo(manifest.schemas());
            copyIn(file, manifest);
            schemas.bringToNewest();
        } catch (SQLException broken) {
            throw new IOException("The database broke off, and nothing was put back: " + broken.getMessage(), broken);
        }
        return new Loaded(manifest.rowsOf("event_store.event"), manifest.lastPosition(), manifest.rows());
    }

    private void refuseOtherVersions(Manifest manifest) throws SQLException {
        Map<String, String> here = here();
        for (var schema : manifest.schemas().entrySet()) {
            if (Schemas.isNewer(schema.getValue(), schemas.newest(schema.getKey()))) {
                throw new Misuse(
                        "This backup was written by a later version of CaseClock: its schema " + schema.getKey()
                                + " is at version " + schema.getValue() + ", and this program knows it up to "
                                + schemas.newest(schema.getKey()) + ". Restore it with that version.");
            }
            if (Schemas.isNewer(here.getOrDefault(schema.getKey(), "0"), schema.getValue())) {
                throw new Misuse("This backup is of an earlier version (schema " + schema.getKey() + " "
                        + schema.getValue() + ", here " + here.get(schema.getKey())
                        + "). Restore it into a new data directory or a database without tables.");
            }
        }
    }

    private Map<String, String> here() throws SQLException {
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            return Schemas.of(connection);
        }
    }

    /** What operators decided may be there already: where the read side outlived the event store, it is left as it is. */
    private void refuseIfNotEmpty() throws SQLException {
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            for (Table table : Tables.of(connection)) {
                if (!mayHaveRows(table) && hasRows(connection, table)) {
                    throw new Misuse("There are rows in " + table.schema() + "." + table.name()
                            + " already, and a backup is only put into an empty store. Say a new data directory, or a"
                            + " new database.");
                }
            }
        }
    }

    private static boolean mayHaveRows(Table table) {
        return table.schema().equals(OPERATIONS) || table.name().equals(KEY);
    }

    private static boolean hasRows(Connection connection, Table table) throws SQLException {
        Tables.execute(connection, table.asOwner());
        return Tables.number(connection, "select exists (select from " + table.qualified() + ")::int") == 1;
    }

    private void copyIn(BackupFile file, Manifest manifest) throws SQLException, IOException {
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            var tables = Tables.of(connection);
            long before = 0;
            for (Part part : manifest.parts()) {
                Table table = tables.stream()
                        .filter(one ->
                                one.schema().equals(part.schema()) && one.name().equals(part.table()))
                        .findFirst()
                        .orElseThrow(() -> new NotWhole("it holds a table " + part.name() + " that no version has"));
                if (!table.schema().equals(OPERATIONS) || !hasRows(connection, table)) {
                    copyIn(connection, table, part, file);
                }
                before += part.rows();
                progress.show("put back", before, manifest.rows());
            }
            Tables.execute(connection, "reset role");
            Tables.execute(connection, NEXT_NUMBER);
            connection.commit();
        }
    }

    /** Compared once more as it goes in: a file that changed since it was checked is not committed. */
    private static void copyIn(Connection connection, Table table, Part part, BackupFile file)
            throws SQLException, IOException {
        Tables.execute(connection, table.asOwner());
        if (table.name().equals(KEY)) {
            Tables.execute(connection, "delete from " + table.qualified());
        }
        var rows = new Rows(() -> {});
        try (InputStream content = file.rowsOf(part, rows)) {
            new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(Table.copyIn(part), content);
        }
        BackupFile.compare(part, rows);
    }
}
