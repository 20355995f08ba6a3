package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.store.EventStoreSchema;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.projection.FiguresSchema;
import caseclock.query.published.PublishedSchema;
import caseclock.standalone.TestDatabase;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several processes that start together on an empty database bring it to its layout once, and none of them fails. */
class SchemasTogetherIT {

    private static final int TOGETHER = 4;

    private final TestDatabase database = TestDatabase.empty();

    @RepeatedTest(2)
    void all_of_them_find_the_schemas_as_they_should_be() throws Exception {
        together(() -> EventStoreSchema.migrate(database.migrator()));
        together(() -> PublishedSchema.migrate(database.migrator()));
        together(() -> {
            OperationsSchema.migrate(database.query());
            FiguresSchema.migrate(database.query());
        });
        assertThat(JdbcClient.create(database.query())
                        .sql(
                                "select count(*) = count(distinct version) and bool_and(success) from flyway_schema_history")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static void together(Runnable migration) throws Exception {
        try (var threads = Executors.newFixedThreadPool(TOGETHER)) {
            for (var migrated : threads.invokeAll(Collections.nCopies(TOGETHER, (Callable<?>) () -> {
                migration.run();
                return true;
            }))) {
                migrated.get();
            }
        }
    }
}
