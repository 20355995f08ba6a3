package caseclock.command.store;

import static caseclock.command.store.Streams.newCase;
import static caseclock.command.store.Streams.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppendOnlyIT {

    private static final TestDatabase database = TestDatabase.migrated();

    @BeforeAll
    static void one_event() {
        try (var store = new StoreOnTestDatabase(database)) {
            store.together(() -> store.events().publish(registered(newCase())));
        }
    }

    static Stream<String> changes() {
        return Stream.of(
                "UPDATE event_store.event SET payload = ''",
                "DELETE FROM event_store.event",
                "TRUNCATE event_store.event");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void neither_side_has_the_right_to_change_or_remove_an_event(String change) {
        assertThatThrownBy(() -> execute(database.command(), change)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.query(), change)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_even_the_owner_of_the_table_can(String change) {
        assertThatThrownBy(() -> execute(database.migrator(), change))
                .hasMessageContaining(
                        "Events are never changed or removed. Record a correction or a withdrawal instead.");
    }

    @Test
    void the_query_side_cannot_append() {
        assertThatThrownBy(() -> execute(database.query(), insertWith("", "")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobody_chooses_the_number_of_an_event() {
        assertThatThrownBy(() -> execute(database.command(), insertWith("global_index, ", "1000000, ")))
                .hasMessageContaining("cannot insert a non-DEFAULT value into column \"global_index\"");
        assertThatThrownBy(() -> execute(
                        database.command(),
                        insertWith("global_index, ", "1000000, ").replace("VALUES", "OVERRIDING SYSTEM VALUE VALUES")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void neither_side_can_touch_what_is_the_others() {
        assertThatThrownBy(() -> execute(database.query(), "SELECT * FROM intake.idempotency_key"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.command(), "CREATE TABLE figures.mine (n int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.query(), "CREATE TABLE event_store.mine (n int)"))
                .hasMessageContaining("permission denied");
        assertThatCode(() -> execute(database.query(), "CREATE TABLE figures.mine (n int)", "DROP TABLE figures.mine"))
                .doesNotThrowAnyException();
    }

    private static String insertWith(String column, String value) {
        return "INSERT INTO event_store.event (" + column
                + "aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type, payload, meta_data)"
                + " VALUES (" + value
                + "'s', 0, 'Case', 'e', '2026-10-02T09:00:00.000Z', 'CaseRegistered', '{}', '{}')";
    }

    private static void execute(DataSource role, String... statements) throws SQLException {
        try (Connection connection = role.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        assertThat(statements).isNotEmpty();
    }
}
