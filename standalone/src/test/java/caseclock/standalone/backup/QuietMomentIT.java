package caseclock.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup begins when no append is under way, and nobody waits long for it. */
class QuietMomentIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.migrated();

    @TempDir
    private Path directory;

    @Test
    void an_append_that_drew_its_number_first_and_commits_last_is_in_it() throws Exception {
        Path file = directory.resolve("backup.zip");
        CompletableFuture<Void> backup;
        try (Connection slow = database.command().getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            append("quick");
            backup = CompletableFuture.runAsync(() -> backup(file));
            RunningCaseClock.await(this::backupWaits);
            append("later");
            assertThat(backup).isNotDone();
            slow.commit();
        }
        backup.join();
        TestDatabase restored = TestDatabase.empty();
        try (BackupFile whole = BackupFile.open(file)) {
            new Restore(Stores.access(restored), (_, _, _) -> {}).load(whole);
        }
        assertThat(Stores.events(restored, 9)).hasSize(3).isEqualTo(Stores.events(database, 9));
    }

    private boolean backupWaits() {
        try {
            return Stores.number(
                            database.migrator(),
                            "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    > 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void backup(Path file) {
        try {
            new Backup(Stores.access(database), CLOCK, (_, _, _) -> {}).writeTo(file, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void append(String stream) throws SQLException {
        try (Connection connection = database.command().getConnection()) {
            append(connection, stream);
        }
    }

    private static void append(Connection connection, String stream) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute("""
                    insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                        time_stamp, payload_type, payload, meta_data)
                    values ('%1$s', 0, 'Case', '%1$s', '2026-11-16T09:00:00.000Z', 'CaseRegistered', '{}', '{}')""".formatted(stream));
        }
    }
}
