package caseclock.command.store;

import static caseclock.command.store.Streams.newCase;
import static caseclock.command.store.Streams.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.TestDatabase;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class StartUpChecksIT {

    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void with_events_of_known_types_and_the_rights_as_migrated_the_command_side_starts() {
        try (var store = new StoreOnTestDatabase(database)) {
            store.together(() -> store.events().publish(registered(newCase())));
        }

        assertThatCode(() -> new StoreOnTestDatabase(database).close()).doesNotThrowAnyException();
    }

    @Test
    void a_stored_event_of_an_unknown_type_is_a_refusal() {
        JdbcClient.create(database.migrator())
                .sql(
                        "INSERT INTO event_store.event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,"
                                + " payload_type, payload, meta_data) SELECT 's', n, 'Case', 'e' || n, '2026-10-02T09:00:00.000Z',"
                                + " CASE n WHEN 7 THEN 'TeaServed' ELSE 'CaseClosed' END, '{}', '{}' FROM generate_series(0, 20) AS n")
                .update();

        assertThatThrownBy(() -> new StoreOnTestDatabase(database).close())
                .hasMessage(
                        "CaseClock does not start. The store holds events called TeaServed, which this version does not know:"
                                + " start the version that wrote them, or a later one.");
    }

    @Test
    void a_role_that_may_change_events_is_a_refusal() {
        JdbcClient.create(database.migrator())
                .sql("GRANT UPDATE, TRUNCATE ON event_store.event TO caseclock_command")
                .update();

        assertThatThrownBy(() -> new StoreOnTestDatabase(database).close())
                .hasMessageContaining("may UPDATE events")
                .hasMessageContaining("may TRUNCATE events")
                .message()
                .doesNotContain("DELETE events");
    }

    @Test
    void the_owner_of_the_events_is_no_role_to_record_in() {
        assertThatThrownBy(() -> new StoreOnTestDatabase(database.migrator()).close())
                .hasMessageContaining("may DELETE events");
    }

    @Test
    void commits_that_are_not_on_disk_are_a_refusal() {
        assertThatThrownBy(() -> new StoreOnTestDatabase(commandWith("-c synchronous_commit=off")).close())
                .hasMessageContaining("ALTER ROLE caseclock_command SET synchronous_commit = on.");
    }

    @Test
    void appends_that_may_hang_for_ever_are_a_refusal() {
        assertThatThrownBy(() -> new StoreOnTestDatabase(commandWith("-c transaction_timeout=0")).close())
                .hasMessageContaining("ALTER ROLE caseclock_command SET transaction_timeout = '30s'.");
    }

    @Test
    void a_token_store_in_the_context_is_a_refusal() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("commandDataSource", DataSource.class, database::command);
        context.registerBean("tokens", TokenStore.class, InMemoryTokenStore::new);
        context.register(StoreConfiguration.class);

        assertThatThrownBy(context::refresh).hasMessageContaining("There is a bean of type TokenStore: take it out.");
    }

    @Test
    void axon_could_not_start_its_update_checker_even_here_where_everything_is_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("org.axonframework.config.UpdateCheckerConfigurerModule"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains("UpdateChecker"));
    }

    private DataSource commandWith(String options) {
        DatabaseAccess access = database.access(DatabaseRole.COMMAND);
        var source = new PGSimpleDataSource();
        source.setURL(access.url());
        source.setUser(access.role());
        source.setPassword(access.password());
        source.setOptions(options);
        return source;
    }
}
