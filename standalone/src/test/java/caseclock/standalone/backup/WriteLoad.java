package caseclock.standalone.backup;

import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.json.EventJson;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.Dictation;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Several who record at once as the command side does, event and remembered answer in one transaction; some are slow and some think better of it. */
public final class WriteLoad implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final long SLOW_NANOS = 40_000_000;

    private final TestDatabase database;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writing;
    private volatile boolean ended;

    public WriteLoad(TestDatabase database) {
        this.database = database;
        this.writing = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(number -> writers.submit(() -> write(number)))
                .toList();
    }

    /** The identifiers of the events of which somebody was told that they are recorded. */
    public List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private Void write(int writer) throws SQLException {
        var random = new Random(writer);
        try (Connection connection = database.command().getConnection()) {
            connection.setAutoCommit(false);
            List<DemoCase> cases = new DemoCouncil(writer, LocalDate.of(2026, 11, 20))
                    .cases()
                    .limit(400)
                    .toList();
            for (DemoCase one : cases) {
                tell(connection, one, writer, random);
            }
        }
        return null;
    }

    private void tell(Connection connection, DemoCase one, int writer, Random random) throws SQLException {
        var id = new CaseId(UUID.nameUUIDFromBytes((writer + one.childReference()).getBytes(StandardCharsets.UTF_8)));
        List<Dictation> entries = one.dictations();
        var events =
                new ArrayList<CaseEvent>(List.of(new CaseRegistered(id, one.council(), writer + one.childReference())));
        entries.forEach(entry -> events.add(entry.event()));
        for (int sequence = 0; sequence < events.size() && !ended; ) {
            Recording recording = entries.get(Math.max(0, sequence - 1)).recording();
            if (append(connection, id, sequence, events.get(sequence), recording, random)) {
                sequence++;
            }
        }
    }

    private boolean append(
            Connection connection, CaseId id, int sequence, CaseEvent event, Recording recording, Random random)
            throws SQLException {
        String identifier = new UUID(random.nextLong(), random.nextLong()).toString();
        insert(connection, id, sequence, identifier, event, recording);
        int chance = random.nextInt(100);
        if (chance < 10) {
            LockSupport.parkNanos(SLOW_NANOS);
        }
        if (chance % 10 == 0) {
            connection.rollback();
            return false;
        }
        remember(connection, identifier);
        connection.commit();
        acknowledged.add(identifier);
        return true;
    }

    public static void insert(
            Connection connection, CaseId id, long sequence, String identifier, CaseEvent event, Recording recording)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                    time_stamp, payload_type, payload, meta_data)
                values (?, ?, 'Case', ?, '2026-11-16T09:00:00.000Z', ?, ?, ?)""")) {
            insert.setString(1, id.toString());
            insert.setLong(2, sequence);
            insert.setString(3, identifier);
            insert.setString(4, event.getClass().getSimpleName());
            insert.setBytes(5, EventJson.write(event));
            insert.setBytes(6, EventJson.json().writeValueAsBytes(recording.asMetadata()));
            insert.executeUpdate();
        }
    }

    private static void remember(Connection connection, String identifier) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into intake.idempotency_key values ('test', ?, '\\x00ff', 201, 'ein Ümlaut,\ttab\\n', now())")) {
            insert.setString(1, identifier);
            insert.executeUpdate();
        }
    }

    @Override
    public void close() {
        ended = true;
        writers.close();
        writing.forEach(Future::resultNow);
    }
}
