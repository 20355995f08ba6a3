package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseAccessIT {

    @TempDir
    static Path directory;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedDatabase.start(directory);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void nobody_gets_in_without_the_password() {
        String url = database.access(DatabaseRole.QUERY).url();

        assertThat(url).startsWith("jdbc:postgresql://127.0.0.1:");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "caseclock_query", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void only_the_owner_of_the_directory_can_read_the_passwords_and_change_the_programs() throws IOException {
        assertThat(permissions("passwords")).isEqualTo("rw-------");
        assertThat(permissions("data")).isEqualTo("rwx------");
        assertThat(permissions("postgresql")).isEqualTo("rwx------");
    }

    @Test
    void passwords_are_kept_as_scram_secrets_and_checked_as_such() throws Exception {
        assertThat(ask(DatabaseRole.MIGRATOR, "SHOW password_encryption")).isEqualTo("scram-sha-256");
        assertThat(Files.readAllLines(directory.resolve("data").resolve("pg_hba.conf")))
                .containsExactly("host all all 127.0.0.1/32 scram-sha-256");
    }

    @Test
    void every_question_is_planned_for_what_is_asked() throws Exception {
        assertThat(ask(DatabaseRole.QUERY, "SHOW plan_cache_mode")).isEqualTo("force_custom_plan");
        assertThat(ask(DatabaseRole.QUERY, "SHOW search_path")).isEqualTo("figures");
    }

    @Test
    void what_was_committed_is_on_disk() throws Exception {
        assertThat(ask(DatabaseRole.COMMAND, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(DatabaseRole.COMMAND, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask(DatabaseRole.COMMAND, "SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask(DatabaseRole.COMMAND, "SHOW data_checksums")).isEqualTo("on");
        assertThat(ask(DatabaseRole.COMMAND, "SHOW max_prepared_transactions")).isEqualTo("0");
    }

    @Test
    void a_hanging_append_is_ended_and_so_is_an_idle_transaction() throws Exception {
        assertThat(ask(DatabaseRole.COMMAND, "SHOW transaction_timeout")).isEqualTo("30s");
        assertThat(ask(DatabaseRole.QUERY, "SHOW idle_in_transaction_session_timeout"))
                .isEqualTo("1min");
    }

    @Test
    void text_is_ordered_bytewise_whatever_language_the_machine_speaks() throws Exception {
        assertThat(ask(
                        DatabaseRole.QUERY,
                        "SELECT string_agg(t, ' ' ORDER BY t) FROM unnest(ARRAY ['i', 'Z', 'ı', 'I']) AS t"))
                .isEqualTo("I Z i ı");
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused_and_leaves_the_first_alone() throws Exception {
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .hasMessageStartingWith("Another CaseClock is using");
        assertThat(ask(DatabaseRole.QUERY, "SELECT 1")).isEqualTo("1");
    }

    private static String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(path)));
    }

    private static String ask(DatabaseRole role, String sql) throws SQLException {
        try (Connection connection = database.access(role).dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
