package caseclock.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.store.StoresKey;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.Misuse;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused is refused before anything is touched, and what breaks off leaves nothing behind. */
class RestoreIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final TestDatabase original = TestDatabase.migrated();

    @TempDir
    private static Path directory;

    private static Path file;

    @BeforeAll
    static void aBackupIsTaken() throws Exception {
        Stores.furnish(original);
        try (var load = new WriteLoad(original)) {
            RunningCaseClock.await(() -> load.acknowledged().size() > 100);
        }
        file = directory.resolve("backup.zip");
        backup(original, file);
    }

    private static void backup(TestDatabase database, Path into) throws IOException {
        new Backup(Stores.access(database), CLOCK, (_, _, _) -> {}).writeTo(into, "");
    }

    private static void restore(Path from, TestDatabase into) throws IOException {
        try (BackupFile backup = BackupFile.open(from)) {
            new Restore(Stores.access(into), (_, _, _) -> {}).load(backup);
        }
    }

    private static void assertSame(TestDatabase restored) throws SQLException {
        assertThat(Stores.events(restored, Long.MAX_VALUE)).isEqualTo(Stores.events(original, Long.MAX_VALUE));
        assertThat(Stores.others(restored)).isEqualTo(Stores.others(original));
    }

    private static long schemas(TestDatabase database) throws SQLException {
        return Stores.number(
                database.migrator(),
                "select count(*) from pg_namespace where nspname in ('event_store', 'published', 'operations')");
    }

    @Test
    void killed_at_any_table_it_leaves_nothing_and_can_be_begun_again() throws Exception {
        TestDatabase restored = TestDatabase.empty();
        int tables;
        try (BackupFile backup = BackupFile.open(file)) {
            tables = backup.manifest().parts().size();
        }
        for (int after : List.of(1, tables / 2, tables)) {
            assertThat(RestoringProcess.diesAfter(after, restored.access(DatabaseRole.MIGRATOR), file))
                    .as("it was killed")
                    .isEqualTo(137);
            assertThat(Stores.number(restored.migrator(), "select count(*) from event_store.event"))
                    .isZero();
        }
        restore(file, restored);
        assertSame(restored);
    }

    @Test
    void a_store_that_was_started_and_holds_nothing_yet_takes_the_key_of_the_cases_put_in() throws Exception {
        TestDatabase restored = TestDatabase.migrated();
        Stores.execute(restored.command(), "insert into intake.case_id_key values ('of another start')");
        restore(file, restored);
        assertThat(StoresKey.isKnownAs("of another start", restored.command())).isFalse();
        assertThat(StoresKey.isKnownAs("of the first start", restored.command()))
                .isTrue();
        assertSame(restored);
    }

    @Test
    void a_backup_of_a_restored_store_is_the_same_again() throws Exception {
        TestDatabase restored = TestDatabase.migrated();
        restore(file, restored);
        Path again = directory.resolve("again.zip");
        backup(restored, again);
        try (BackupFile one = BackupFile.open(file);
                BackupFile other = BackupFile.open(again)) {
            assertThat(other.manifest()).isEqualTo(one.manifest());
        }
    }

    @Test
    void wherever_a_byte_is_changed_it_is_refused_or_means_nothing() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(18);
        int refused = 0;
        for (int attempt = 0; attempt < 200; attempt++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused(Files.write(directory.resolve("changed.zip"), changed)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(150);
    }

    /** If it is not, all that it says and all its rows are what was written. */
    private static boolean isRefused(Path changed) throws IOException {
        try (BackupFile other = BackupFile.open(changed);
                BackupFile one = BackupFile.open(file)) {
            assertThat(other.check((_, _, _) -> {})).isEqualTo(one.manifest());
            return false;
        } catch (Misuse refused) {
            return true;
        }
    }

    @Test
    void cut_off_anywhere_it_is_refused_and_nothing_is_touched() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        TestDatabase untouched = TestDatabase.empty();
        for (int length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            Path cut = Files.write(directory.resolve("cut.zip"), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> restore(cut, untouched)).isInstanceOf(Misuse.class);
        }
        assertThat(schemas(untouched)).isZero();
    }

    @Test
    void a_row_that_was_changed_and_packed_again_is_refused_and_nothing_is_touched() throws Exception {
        TestDatabase untouched = TestDatabase.empty();
        Path changed = changed("event_store.event.copy", content -> content.replace("Case\t", "case\t"));
        assertThatThrownBy(() -> restore(changed, untouched))
                .hasMessageContaining("the rows of event_store.event are not those that were written");
        assertThat(schemas(untouched)).isZero();
    }

    @Test
    void one_of_a_later_version_is_refused_and_nothing_is_touched() throws Exception {
        TestDatabase untouched = TestDatabase.empty();
        Path later = changed(
                "manifest.json",
                content -> content.replaceFirst("\"event_store\" : \"\\d+\"", "\"event_store\" : \"999\""));
        assertThatThrownBy(() -> restore(later, untouched))
                .hasMessageContaining("later version of CaseClock: its schema event_store is at version 999");
        Path laterFormat = changed("manifest.json", content -> content.replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> restore(laterFormat, untouched)).hasMessageContaining("format 2");
        assertThat(schemas(untouched)).isZero();
    }

    @Test
    void one_of_an_earlier_version_is_put_back_at_that_version_and_brought_on() throws Exception {
        TestDatabase earlier = TestDatabase.empty();
        caseclock.command.store.EventStoreSchema.flyway(earlier.migrator())
                .target("1")
                .load()
                .migrate();
        Stores.execute(earlier.command(), """
                insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                    time_stamp, payload_type, payload, meta_data)
                values ('s', 0, 'Case', 'e', '2026-11-16T09:00:00.000Z', 'CaseRegistered', '{}', '{}')""");
        Path old = directory.resolve("old.zip");
        backup(earlier, old);
        TestDatabase restored = TestDatabase.empty();
        restore(old, restored);
        assertThat(Stores.events(restored, 1))
                .isEqualTo(Stores.events(earlier, 1))
                .hasSize(1);
        assertThat(schemas(restored)).isEqualTo(3);
        assertThatThrownBy(() -> restore(old, TestDatabase.migrated())).hasMessageContaining("of an earlier version");
    }

    @Test
    void a_store_that_holds_events_is_left_alone() throws Exception {
        List<String> before = Stores.events(original, Long.MAX_VALUE);
        assertThatThrownBy(() -> restore(file, original))
                .hasMessageStartingWith("There are rows in event_store.event already");
        assertThat(Stores.events(original, Long.MAX_VALUE)).isEqualTo(before);
    }

    @Test
    void a_backup_that_breaks_off_leaves_no_file() throws IOException {
        Path broken = directory.resolve("broken.zip");
        Progress breaks = (_, _, _) -> {
            throw new IllegalStateException("the disk is full");
        };
        assertThatThrownBy(() -> new Backup(Stores.access(original), CLOCK, breaks).writeTo(broken, ""))
                .hasMessage("the disk is full");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("broken"));
        }
    }

    @Test
    void a_backup_overwrites_nothing() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> backup(original, file)).hasMessageContaining("overwrites none");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_database_without_an_event_store_is_no_backup() {
        assertThatThrownBy(() -> backup(TestDatabase.empty(), directory.resolve("nothing.zip")))
                .hasMessageContaining("There is no event store in this database");
    }

    /** The same backup with one part another, whole as a file. */
    private static Path changed(String entry, java.util.function.UnaryOperator<String> change) throws IOException {
        Path changed = Files.createTempFile(directory, "changed", ".zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry one : java.util.Collections.list(from.entries())) {
                byte[] content = from.getInputStream(one).readAllBytes();
                to.putNextEntry(new ZipEntry(one.getName()));
                to.write(
                        one.getName().equals(entry)
                                ? change.apply(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed;
    }
}
