package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.store.EventStoreSchema;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.published.PublishedSchema;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backup and restore as an operator asks for them, of installations with a PostgreSQL of their own. */
class BackupCommandIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path directory;

    private static Path installed;
    private static Path whileRunning;
    private static Path whileStopped;
    private static String toldWhileRunning;

    @BeforeAll
    static void anInstallationWithOneEventIsBackedUpWhileItRunsAndAfterwards() throws Exception {
        // The library unpacks PostgreSQL once in a JVM, and others still need it when this class's directory is gone.
        TestDatabase.empty();
        installed = directory.resolve("installed");
        whileRunning = directory.resolve("running.zip");
        whileStopped = directory.resolve("stopped.zip");
        Installation installation = new DataDirectory(installed).open(false, LocalDate.of(2026, 11, 20));
        try (EmbeddedDatabase running = EmbeddedDatabase.start(installation.database())) {
            furnish(running);
            toldWhileRunning = caseClock(
                    Map.of(),
                    "backup",
                    whileRunning.toString(),
                    "--data",
                    installed.toString(),
                    "--metric-file",
                    directory.resolve("backup.prom").toString());
        }
        caseClock(Map.of(), "backup", whileStopped.toString(), "--data", installed.toString());
    }

    private static void furnish(EmbeddedDatabase database) {
        EventStoreSchema.migrate(database.access(DatabaseRole.MIGRATOR).dataSource());
        PublishedSchema.migrate(database.access(DatabaseRole.MIGRATOR).dataSource());
        OperationsSchema.migrate(database.access(DatabaseRole.QUERY).dataSource());
        JdbcClient.create(database.access(DatabaseRole.COMMAND).dataSource())
                .sql("""
                insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                    time_stamp, payload_type, payload, meta_data)
                values ('s', 0, 'Case', 'e', '2026-11-16T09:00:00.000Z', 'CaseRegistered', '{}', '{}')""")
                .update();
    }

    private static String caseClock(Map<String, String> environment, String... words) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var told = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            if (words[0].equals("backup")) {
                new BackupCommand(CopyOptions.of(words), new Told(environment), CLOCK, told).run();
            } else {
                new RestoreCommand(CopyOptions.of(words), new Told(environment), told).run();
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String restore(Path file, String name, String... more) throws Exception {
        var words = new java.util.ArrayList<>(java.util.List.of(
                "restore", file.toString(), "--data", directory.resolve(name).toString()));
        words.addAll(java.util.List.of(more));
        return caseClock(Map.of(), words.toArray(String[]::new));
    }

    private static long eventsIn(String name) throws Exception {
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(directory.resolve(name).resolve("postgresql"))) {
            return JdbcClient.create(database.access(DatabaseRole.QUERY).dataSource())
                    .sql("select count(*) from event_store.event")
                    .query(Long.class)
                    .single();
        }
    }

    @Test
    void running_or_stopped_it_is_copied_for_its_owner_alone_and_what_is_not_in_it_is_said() throws Exception {
        assertThat(toldWhileRunning).contains("holds 1 events, the last at position 1", "Not in it", "the case-id key");
        for (Path file : java.util.List.of(whileRunning, whileStopped)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(directory.resolve("backup.prom")))
                .endsWith("timeliness_backup_last_success_timestamp_seconds 1795165200\n");
    }

    @Test
    void put_back_with_the_key_of_the_first_installation_it_is_there_once_and_not_twice() throws Exception {
        String key = installed.resolve("case-id-key").toString();
        assertThat(restore(whileRunning, "restored", "--key-file", key)).contains("Put back: 1 events");
        assertThat(Files.readString(directory.resolve("restored").resolve("case-id-key")))
                .isEqualTo(Files.readString(Path.of(key)));
        assertThat(eventsIn("restored")).isEqualTo(1);
        assertThatThrownBy(() -> restore(whileStopped, "restored"))
                .hasMessageContaining("only put into an empty store");
        assertThat(eventsIn("restored")).isEqualTo(1);
    }

    @Test
    void without_the_key_or_with_another_nothing_is_even_made() throws Exception {
        Path other = Files.writeString(directory.resolve("other-key"), "ab".repeat(32));
        assertThatThrownBy(() -> restore(whileStopped, "none")).hasMessageStartingWith("Say --key-file");
        assertThatThrownBy(() -> restore(whileStopped, "none", "--key-file", other.toString()))
                .hasMessageContaining("every child would get a second case");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void a_directory_that_has_another_key_is_left_alone() throws Exception {
        new DataDirectory(directory.resolve("another")).open(false, LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> restore(
                        whileStopped,
                        "another",
                        "--key-file",
                        installed.resolve("case-id-key").toString()))
                .hasMessageContaining("every child would get a second case");
        assertThat(directory.resolve("another").resolve("postgresql")).doesNotExist();
    }

    @Test
    void a_database_elsewhere_is_reached_by_what_the_environment_tells() throws Exception {
        TestDatabase elsewhere = TestDatabase.empty();
        DatabaseAccess migrator = elsewhere.access(DatabaseRole.MIGRATOR);
        Path password = Files.writeString(directory.resolve("migrator-password"), migrator.password() + "\n");
        var environment = Map.of(
                "CASECLOCK_DATABASE_URL", migrator.url().replaceFirst("\\?.*", ""),
                "CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE", password.toString());
        assertThatThrownBy(() -> caseClock(environment, "restore", whileStopped.toString()))
                .hasMessageContaining("CASECLOCK_CASE_ID_KEY_FILE");
        var withKey = new java.util.HashMap<>(environment);
        withKey.put("CASECLOCK_CASE_ID_KEY", HexFormat.of().formatHex(new DataDirectory(installed).caseIdKey()));
        assertThat(caseClock(withKey, "restore", whileStopped.toString())).contains("Put back: 1 events");
        assertThat(caseClock(
                        environment,
                        "backup",
                        directory.resolve("elsewhere.zip").toString()))
                .contains("holds 1 events", "No key was told");
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_a_sentence() {
        var environment = Map.of(
                "CASECLOCK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere",
                "CASECLOCK_DATABASE_MIGRATOR_PASSWORD", "x");
        assertThatThrownBy(() -> caseClock(
                        environment, "backup", directory.resolve("x.zip").toString()))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining("cannot be reached as caseclock_migrator");
    }

    @Test
    void a_directory_that_is_none_is_told_in_a_sentence() {
        assertThatThrownBy(() -> caseClock(
                        Map.of(),
                        "backup",
                        "x.zip",
                        "--data",
                        directory.resolve("nowhere").toString()))
                .hasMessageContaining("is no data directory of CaseClock");
    }
}
