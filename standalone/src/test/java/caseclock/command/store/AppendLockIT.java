package caseclock.command.store;

import static caseclock.command.store.Streams.newCase;
import static caseclock.command.store.Streams.registered;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the append lock is held before the first number is drawn, on which the reader's whole argument rests. */
class AppendLockIT {

    private static final TestDatabase database = TestDatabase.migrated();
    private static final StoreOnTestDatabase store = new StoreOnTestDatabase(database);

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void an_append_that_has_to_wait_for_the_lock_has_drawn_no_number() throws Exception {
        store.together(() -> store.events().publish(registered(newCase())));
        try (Connection holder = database.migrator().getConnection();
                Statement statement = holder.createStatement()) {
            String drawn = ask(statement, "SELECT last_value FROM event_store.event_global_index");
            ask(statement, "SELECT pg_advisory_lock(1128354629, 1129071435)");
            var append = CompletableFuture.runAsync(
                    () -> store.together(() -> store.events().publish(registered(newCase()), registered(newCase()))));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> waiting(statement));

            assertThat(ask(statement, "SELECT last_value FROM event_store.event_global_index"))
                    .isEqualTo(drawn);

            ask(statement, "SELECT pg_advisory_unlock(1128354629, 1129071435)");
            append.get(10, TimeUnit.SECONDS);
            assertThat(ask(statement, "SELECT last_value FROM event_store.event_global_index"))
                    .isEqualTo(String.valueOf(Long.parseLong(drawn) + 2));
        }
    }

    @Test
    void an_appending_transaction_is_in_flight_until_it_ends_and_others_do_not_wait_for_it() throws Exception {
        try (Connection first = database.command().getConnection();
                Connection second = database.command().getConnection();
                Connection reader = database.query().getConnection();
                Statement question = reader.createStatement()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            append(first);
            append(second);
            assertThat(ask(question, "SELECT count(*) FROM event_store.append_in_flight"))
                    .isEqualTo("2");

            second.commit();
            assertThat(ask(question, "SELECT count(*) FROM event_store.append_in_flight"))
                    .isEqualTo("1");
            first.rollback();
            assertThat(ask(question, "SELECT count(*) FROM event_store.append_in_flight"))
                    .isEqualTo("0");
        }
    }

    @Test
    void an_append_in_another_database_of_the_same_server_is_not_waited_for() throws Exception {
        try (Connection elsewhere = TestDatabase.migrated().command().getConnection();
                Connection reader = database.query().getConnection();
                Statement question = reader.createStatement()) {
            elsewhere.setAutoCommit(false);
            append(elsewhere);
            assertThat(ask(question, "SELECT count(*) FROM event_store.append_in_flight"))
                    .isEqualTo("0");
        }
    }

    /** The identity column is computed in the node above everything that is selected, which comes in the order asked for. */
    @Test
    void numbers_are_drawn_in_the_order_of_the_rows() throws Exception {
        try (Connection connection = database.command().getConnection();
                Statement explain = connection.createStatement()) {
            JsonNode plan = JsonMapper.shared()
                    .readTree(
                            ask(explain, "EXPLAIN (VERBOSE, FORMAT JSON) " + AppendStatement.SQL.replace("?", "'{}'")))
                    .get(0)
                    .get("Plan");
            JsonNode drawing = plan.get("Plans").get(0);
            assertThat(plan.get("Node Type").stringValue()).isEqualTo("ModifyTable");
            assertThat(drawing.get("Output").toString()).contains("nextval('event_store.event_global_index'");
            assertThat(drawing.get("Plans").toString()).doesNotContain("nextval");
        }
    }

    @Test
    void no_session_hoards_numbers() throws Exception {
        try (Connection connection = database.migrator().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(ask(
                            statement,
                            "SELECT cache_size || ' at a time, by ' || increment_by FROM pg_sequences"
                                    + " WHERE schemaname = 'event_store'"))
                    .isEqualTo("1 at a time, by 1");
        }
    }

    private static void append(Connection connection) throws SQLException {
        try (PreparedStatement statement = AppendStatement.of(List.of(registered(newCase())), new EventSerializer())
                .on(connection)) {
            statement.executeBatch();
        }
    }

    private static boolean waiting(Statement statement) throws SQLException {
        return ask(statement, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .equals("1");
    }

    private static String ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
