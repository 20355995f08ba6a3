package caseclock.standalone.backup;

import caseclock.standalone.Misuse;
import caseclock.standalone.backup.Manifest.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Writes one file in which all is as of one moment, and reads it back before it says that it is there. Works while CaseClock does. */
public final class Backup {

    private final StoreAccess access;
    private final Clock clock;
    private final Progress progress;

    public Backup(StoreAccess access, Clock clock, Progress progress) {
        this.access = access;
        this.clock = clock;
        this.progress = progress;
    }

    /** What was written. */
    public record Written(long events, long lastPosition, long rows, long bytes) {}

    /** @param keyFingerprint of the key from which the cases' identities come, empty if it is not at hand */
    public Written writeTo(Path file, String keyFingerprint) throws IOException {
        if (Files.exists(file)) {
            throw new Misuse("There is a file " + file + " already, and a backup overwrites none. Say another name.");
        }
        try (var unfinished = new UnfinishedFile(file)) {
            write(unfinished, keyFingerprint);
            unfinished.closeEntries();
            Manifest manifest = check(unfinished.path());
            unfinished.moveIntoPlace();
            return new Written(
                    manifest.rowsOf("event_store.event"), manifest.lastPosition(), manifest.rows(), Files.size(file));
        }
    }

    private void write(UnfinishedFile file, String keyFingerprint) throws IOException {
        try (Connection copying = access.connect();
                Connection locking = access.connect()) {
            begin(copying, locking);
            file.entry(Manifest.NAME, manifest(copying, file, keyFingerprint).json());
            copying.rollback();
        } catch (SQLException broken) {
            throw new IOException("The database broke off: " + broken.getMessage(), broken);
        }
    }

    /** The first statement of such a transaction decides what all later ones see. */
    private static void begin(Connection copying, Connection locking) throws SQLException {
        if (Tables.number(copying, "select pg_is_in_recovery()::int") == 1) {
            throw new Misuse("This is a standby, which does not know the appends under way. Back up the primary.");
        }
        copying.setAutoCommit(false);
        Tables.execute(copying, "set transaction isolation level repeatable read, read only");
        new QuietMoment(locking).during(() -> Tables.number(copying, "select 1"));
    }

    private Manifest manifest(Connection copying, UnfinishedFile file, String keyFingerprint)
            throws SQLException, IOException {
        List<Table> tables = Tables.of(copying);
        if (tables.stream().noneMatch(table -> table.name().equals("event"))) {
            throw new Misuse("There is no event store in this database, so there is nothing to back up.");
        }
        long lastPosition = Tables.number(copying, "select coalesce(max(global_index), 0) from event_store.event");
        return new Manifest(
                Manifest.FORMAT,
                clock.instant(),
                Schemas.of(copying),
                lastPosition,
                keyFingerprint,
                parts(copying, tables, file));
    }

    private List<Part> parts(Connection copying, List<Table> tables, UnfinishedFile file)
            throws SQLException, IOException {
        long total = 0;
        for (Table table : tables) {
            Tables.execute(copying, table.asOwner());
            total += Tables.number(copying, "select count(*) from (" + table.query() + ") counted");
        }
        var parts = new ArrayList<Part>();
        long done = 0;
        for (Table table : tables) {
            parts.add(part(copying, table, file, done, total));
            done += parts.getLast().rows();
        }
        progress.show("copied", done, total);
        return parts;
    }

    private Part part(Connection copying, Table table, UnfinishedFile file, long before, long total)
            throws SQLException, IOException {
        Tables.execute(copying, table.asOwner());
        var counting = new Counting(before, total);
        var part = new Part(table.schema(), table.name(), table.columns(), 0, "");
        long copied = new CopyManager(copying.unwrap(BaseConnection.class))
                .copyOut("copy (" + table.query() + ") to stdout", file.entry(part.entry(), counting.rows));
        if (copied != counting.rows.count()) {
            throw new IOException("PostgreSQL counted other rows of " + part.name() + " than came out.");
        }
        return new Part(table.schema(), table.name(), table.columns(), copied, counting.rows.hash());
    }

    private Manifest check(Path file) throws IOException {
        try (BackupFile written = BackupFile.open(file)) {
            return written.check(progress);
        }
    }

    /** The rows of one table, shown after those before it. */
    private final class Counting {
        private final Rows rows;

        Counting(long before, long total) {
            this.rows = new Rows(() -> show(before, total));
        }

        private void show(long before, long total) {
            progress.show("copied", before + rows.count(), total);
        }
    }
}
