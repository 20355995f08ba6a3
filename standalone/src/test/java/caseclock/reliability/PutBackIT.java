package caseclock.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.backup.Backup;
import caseclock.standalone.backup.BackupFile;
import caseclock.standalone.backup.Restore;
import caseclock.standalone.backup.StoreAccess;
import caseclock.standalone.backup.WriteLoad;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An earlier state of the event store is put back under read tables that know more: they are made again by themselves. */
class PutBackIT {

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient figures = JdbcClient.create(database.query());

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_read_tables_are_those_of_what_was_put_back(boolean othersTookTheSamePositions) throws Exception {
        Path backup = directory.resolve("backup.zip");
        try (var load = new WriteLoad(database)) {
            RunningCaseClock.await(() -> load.acknowledged().size() > 200);
            new Backup(new StoreAccess(database.access(DatabaseRole.MIGRATOR)), Clock.systemUTC(), (_, _, _) -> {})
                    .writeTo(backup, "");
            int during = load.acknowledged().size();
            RunningCaseClock.await(() -> load.acknowledged().size() > during + 100);
        }
        try (var running = RunningCaseClock.on(database)) {
            running.caughtUp();
        }
        long known = bookmark();
        putBack(backup);
        assertThat(last()).as("the read side is newer").isLessThan(known);
        if (othersTookTheSamePositions) {
            while (last() <= known) {
                registerAnother();
            }
        }

        try (var _ = RunningCaseClock.on(database)) {
            RunningCaseClock.await(() -> figures.sql(
                                    "select exists (select from operations.rebuild where because = 'STORE_PUT_BACK' and state = 'DONE')")
                            .query(Boolean.class)
                            .single()
                    && bookmark() == last());
        }
        assertThat(Rebuilt.differences(database, directory)).isEmpty();
    }

    /** As whoever owns the database and puts the store alone back. */
    private void putBack(Path backup) throws Exception {
        JdbcClient owner = JdbcClient.create(database.migrator());
        owner.sql("alter table event_store.event disable trigger event_never_changes")
                .update();
        owner.sql("truncate event_store.event restart identity").update();
        owner.sql("alter table event_store.event enable always trigger event_never_changes")
                .update();
        owner.sql("truncate intake.idempotency_key").update();
        try (BackupFile file = BackupFile.open(backup)) {
            new Restore(new StoreAccess(database.access(DatabaseRole.MIGRATOR)), (_, _, _) -> {}).load(file);
        }
    }

    private void registerAnother() throws Exception {
        var id = new CaseId(UUID.randomUUID());
        try (Connection connection = database.command().getConnection()) {
            WriteLoad.insert(
                    connection,
                    id,
                    0,
                    UUID.randomUUID().toString(),
                    new CaseRegistered(id, "999", "Z" + id.toString().substring(0, 8)),
                    Recording.firstSeen(Instant.parse("2026-11-16T09:00:00Z"), "test"));
        }
    }

    private long bookmark() {
        return figures.sql("select position from bookmark").query(Long.class).single();
    }

    private long last() {
        return figures.sql("select coalesce(max(global_index), 0) from event_store.event")
                .query(Long.class)
                .single();
    }
}
