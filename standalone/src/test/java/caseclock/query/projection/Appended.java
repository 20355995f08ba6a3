package caseclock.query.projection;

import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.StoredEvent;
import caseclock.events.json.EventJson;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.Dictation;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Puts events into a test's event store as the command role, so that the projection has something to read. */
public final class Appended {

    private static final String FIRST_SEEN =
            Instant.parse("2026-11-16T09:00:00Z").toString();

    private final JdbcClient database;

    public Appended(TestDatabase database) {
        this(onOneConnection(database.command()));
    }

    /** Over a connection whose transaction somebody else ends. */
    Appended(SingleConnectionDataSource connection) {
        this.database = JdbcClient.create(connection);
    }

    private static SingleConnectionDataSource onOneConnection(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The same events as recorded, in turns between the cases, so that every batch holds parts of many. */
    void demoCases(int cases) {
        demoCases(cases, DemoCase::dictations);
    }

    /** The same, but every case's entries arrive in any order: what one source knew long ago comes after what another said since. */
    void shuffledDemoCases(int cases, long seed) {
        var random = new Random(seed);
        demoCases(cases, one -> {
            var arriving = new ArrayList<>(one.dictations());
            Collections.shuffle(arriving, random);
            return arriving;
        });
    }

    private void demoCases(int cases, Function<DemoCase, List<Dictation>> arriving) {
        List<List<Runnable>> stories = new DemoCouncil(DemoCouncil.SEED, LocalDate.of(2026, 11, 20))
                .cases()
                .limit(cases)
                .map(one -> {
                    List<Dictation> entries = arriving.apply(one);
                    CaseId id = new CaseId(
                            UUID.nameUUIDFromBytes(one.childReference().getBytes(StandardCharsets.UTF_8)));
                    Stream<Runnable> first = Stream.of(() -> event(
                            id,
                            0,
                            new CaseRegistered(id, one.council(), one.childReference()),
                            entries.getFirst().recording()));
                    Stream<Runnable> rest = java.util.stream.IntStream.range(0, entries.size())
                            .mapToObj(index -> () -> event(
                                    id,
                                    index + 1,
                                    entries.get(index).event(),
                                    entries.get(index).recording()));
                    return Stream.concat(first, rest).toList();
                })
                .toList();
        int longest = stories.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (List<Runnable> story : stories) {
                if (turn < story.size()) {
                    story.get(turn).run();
                }
            }
        }
    }

    public void event(CaseId id, long sequence, CaseEvent event) {
        event(id, sequence, event, Recording.firstSeen(Instant.parse(FIRST_SEEN), "test"));
    }

    public void event(CaseId id, long sequence, CaseEvent event, Recording recording) {
        raw(
                id.toString(),
                sequence,
                event.getClass().getSimpleName(),
                EventJson.write(event),
                EventJson.json().writeValueAsBytes(recording.asMetadata()));
    }

    /** With a time stamp that is no moment. */
    void stampedNoon(String stream, long sequence, StoredEvent event) {
        raw(
                stream,
                sequence,
                event.getClass().getSimpleName(),
                EventJson.write(event),
                EventJson.json()
                        .writeValueAsBytes(Recording.firstSeen(Instant.parse(FIRST_SEEN), "test")
                                .asMetadata()),
                "noon");
    }

    public void raw(String stream, long sequence, String type, byte[] payload, byte[] metadata) {
        raw(stream, sequence, type, payload, metadata, "2026-11-16T09:00:00.000Z");
    }

    private void raw(String stream, long sequence, String type, byte[] payload, byte[] metadata, String timeStamp) {
        database.sql("""
                        insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                            time_stamp, payload_type, payload, meta_data) values (?, ?, 'Case', ?, ?, ?, ?, ?)""")
                .params(stream, sequence, UUID.randomUUID().toString(), timeStamp, type, payload, metadata)
                .update();
    }
}
