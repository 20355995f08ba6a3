package caseclock.benchmarks;

import caseclock.command.store.EventStoreSchema;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.json.EventJson;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.projection.FiguresSchema;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.EmbeddedDatabase;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL with the events of the demo council, in the order in which they were recorded, and nothing in the read tables. */
final class DemoStore implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String DATABASE = "benchmark";
    private static final String APPEND = """
            insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                time_stamp, payload_type, payload, meta_data) values (?, ?, 'Case', ?, ?, ?, ?, ?)""";

    private final EmbeddedDatabase server;
    private final HikariDataSource query;

    /** An event on its way into the store. */
    private record Next(String stream, long sequence, CaseEvent event, Recording recording) {

        Object[] row() {
            return new Object[] {
                stream,
                sequence,
                UUID.randomUUID().toString(),
                recording.recordedAt().toString(),
                event.getClass().getSimpleName(),
                EventJson.write(event),
                EventJson.json().writeValueAsBytes(recording.asMetadata())
            };
        }
    }

    private DemoStore(EmbeddedDatabase server) {
        this.server = server;
        this.query = pool(server.access(DatabaseRole.QUERY, DATABASE).dataSource());
    }

    static DemoStore in(Path directory, int cases) throws IOException {
        var server = EmbeddedDatabase.start(directory);
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE, "template0");
        EventStoreSchema.migrate(server.access(DatabaseRole.MIGRATOR, DATABASE).dataSource());
        var store = new DemoStore(server);
        OperationsSchema.migrate(store.query);
        FiguresSchema.migrate(store.query);
        append(server.access(DatabaseRole.COMMAND, DATABASE).dataSource(), cases);
        return store;
    }

    static HikariDataSource pool(DataSource source) {
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    private static void append(DataSource command, int cases) {
        List<Object[]> rows = new DemoCouncil(DemoCouncil.SEED, TODAY)
                .cases()
                .limit(cases)
                .flatMap(one -> events(one).stream())
                .sorted(Comparator.comparing(next -> next.recording().recordedAt()))
                .map(Next::row)
                .toList();
        new JdbcTemplate(command).batchUpdate(APPEND, rows);
    }

    private static List<Next> events(DemoCase one) {
        var id = new CaseId(UUID.nameUUIDFromBytes(one.childReference().getBytes(StandardCharsets.UTF_8)));
        var first = one.dictations().getFirst().recording();
        List<Next> events = new ArrayList<>();
        events.add(new Next(id.toString(), 0, new CaseRegistered(id, one.council(), one.childReference()), first));
        one.dictations()
                .forEach(next -> events.add(new Next(id.toString(), events.size(), next.event(), next.recording())));
        return events;
    }

    DataSource query() {
        return query;
    }

    @Override
    public void close() throws IOException {
        query.close();
        server.close();
    }
}
