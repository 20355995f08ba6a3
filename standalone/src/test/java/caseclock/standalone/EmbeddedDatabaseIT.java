package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class EmbeddedDatabaseIT {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseIT.class);

    /** Recovering on a slow disk takes minutes. */
    private static final Duration UNTIL_IT_IS_BACK = Duration.ofMinutes(4);

    private static final Path BINARIES = Path.of("target", "test-database", "postgresql");

    @TempDir
    Path directory;

    @Test
    void it_keeps_its_data_between_runs() throws Exception {
        try (EmbeddedDatabase first = start()) {
            execute(first, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
        }
        try (EmbeddedDatabase second = start()) {
            assertThat(ask(second, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void it_starts_again_after_its_process_was_killed_and_left_a_server_running() throws Exception {
        Process other = javaThatStartsTheDatabase();
        long orphan = Long.parseLong(firstLineOf(other));
        other.destroyForcibly().waitFor();
        assertThat(isRunning(orphan))
                .as("the server outlives the killed process")
                .isTrue();

        try (EmbeddedDatabase again = start()) {
            assertThat(isRunning(orphan)).isFalse();
            assertThat(ask(again, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void it_starts_again_after_the_machine_lost_power_and_left_a_lock_file_with_the_number_of_another_process()
            throws Exception {
        try (EmbeddedDatabase first = start()) {
            execute(first, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
            long server = Postmaster.runningOn(directory.toRealPath().resolve("data"))
                    .orElseThrow()
                    .pid();
            new ProcessBuilder("kill", "-KILL", String.valueOf(server)).start().waitFor();
            ProcessHandle.of(server)
                    .ifPresent(process ->
                            process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        }
        Path lockFile = directory.resolve("data").resolve("postmaster.pid");
        Files.writeString(
                lockFile,
                Files.readString(lockFile)
                        .replaceFirst(
                                "^\\d+", String.valueOf(ProcessHandle.current().pid())));

        try (EmbeddedDatabase again = start()) {
            assertThat(ask(again, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void a_server_that_was_killed_under_a_running_caseclock_is_there_again_at_the_same_address() throws Exception {
        try (EmbeddedDatabase database = start().keptRunning()) {
            execute(database, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
            String address = database.access(DatabaseRole.MIGRATOR).url();
            for (int times = 0; times < 2; times++) {
                long server = serverOn(directory);
                new ProcessBuilder("kill", "-KILL", String.valueOf(server))
                        .start()
                        .waitFor();
                RunningCaseClock.await(() -> answers(database, server), UNTIL_IT_IS_BACK);
                assertThat(ask(database, "SELECT n FROM kept")).isEqualTo("7");
                assertThat(database.access(DatabaseRole.MIGRATOR).url()).isEqualTo(address);
            }
        }
        assertThat(Postmaster.runningOn(directory.toRealPath().resolve("data"))).isEmpty();
    }

    @Test
    void it_is_tried_again_until_the_last_query_of_the_killed_server_has_let_go_of_its_memory() throws Exception {
        try (EmbeddedDatabase database = start().keptRunning()) {
            Thread busy = Thread.ofVirtual().start(() -> countFor8Seconds(database));
            RunningCaseClock.await(() -> isBusy(database));
            long server = serverOn(directory);
            new ProcessBuilder("kill", "-KILL", String.valueOf(server)).start().waitFor();

            RunningCaseClock.await(() -> answers(database, server), UNTIL_IT_IS_BACK);
            busy.join();
        }
    }

    /** Longer than a start needs to be refused; a query that only computes never looks whether its server is still there. */
    private static void countFor8Seconds(EmbeddedDatabase database) {
        try {
            execute(database, """
                    do $$ declare until timestamptz := clock_timestamp() + interval '8 s'; begin
                      while clock_timestamp() < until loop end loop; end $$ -- busy""");
        } catch (SQLException itsServerWasKilled) {
            LOG.info("The query ended with its server: {}", itsServerWasKilled.getMessage());
        }
    }

    private static boolean isBusy(EmbeddedDatabase database) {
        try {
            return "1".equals(ask(database, """
                    select count(*) from pg_stat_activity where query like '%-- busy' and pid <> pg_backend_pid()"""));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private boolean answers(EmbeddedDatabase database, long otherThan) {
        try {
            ask(database, "SELECT 1");
            return serverOn(directory) != otherThan;
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    private static long serverOn(Path home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.toRealPath().resolve("data").resolve("postmaster.pid"))
                        .getFirst());
    }

    @Test
    void a_first_start_that_was_killed_half_way_is_begun_afresh() throws Exception {
        Files.createDirectories(directory.resolve("data.new"));
        Files.writeString(directory.resolve("data.new").resolve("postgresql.conf"), "half");

        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void without_the_file_of_passwords_it_says_what_is_missing() throws Exception {
        start().close();
        Files.delete(directory.resolve("passwords"));

        assertThatThrownBy(this::start).hasMessageContaining("is missing").hasMessageEndingWith("Put it back.");
    }

    /** Started by {@link #javaThatStartsTheDatabase()}: prints the server's process number and waits to be killed. */
    static final class Victim {

        private Victim() {}

        @SuppressWarnings("resource")
        public static void main(String[] arguments) throws Exception {
            Path home = Path.of(arguments[0]);
            EmbeddedDatabase database = EmbeddedDatabase.start(home, Path.of(arguments[1]));
            execute(database, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
            System.out.println(Postmaster.runningOn(home.toRealPath().resolve("data"))
                    .orElseThrow()
                    .pid());
            Thread.currentThread().join();
        }
    }

    private Process javaThatStartsTheDatabase() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        directory.toString(),
                        BINARIES.toAbsolutePath().toString())
                .redirectError(directory.resolve("victim.log").toFile())
                .start();
    }

    /** The last line that is a number; the library logs on standard output. */
    private static String firstLineOf(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.matches("\\d+")) {
            line = lines.readLine();
        }
        return line;
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private EmbeddedDatabase start() throws IOException {
        return EmbeddedDatabase.start(directory, BINARIES);
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection =
                        database.access(DatabaseRole.MIGRATOR).dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database.access(DatabaseRole.MIGRATOR).dataSource(), sql);
    }

    private static String ask(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
