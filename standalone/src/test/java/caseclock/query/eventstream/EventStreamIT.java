package caseclock.query.eventstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.store.Writer;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.Registration.CaseRegistered;
import caseclock.standalone.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventStreamIT {

    private static final Instant MOMENT = Instant.parse("2026-10-02T09:00:00.125Z");

    private final TestDatabase database = TestDatabase.migrated();
    private final EventStream stream = new EventStream(database.query());

    @Test
    void an_empty_store_has_nothing_to_give() {
        assertThat(stream.finalHead()).isZero();
        assertThat(stream.after(0, 10)).isEmpty();
    }

    @Test
    void events_come_out_as_they_were_recorded() throws SQLException {
        CaseId id = newCase();
        append(id, 2);

        List<StreamedEvent> events = stream.after(0, 10);

        assertThat(events).extracting(StreamedEvent::position).containsExactly(1L, 2L);
        assertThat(events).extracting(StreamedEvent::sequence).containsExactly(0L, 1L);
        assertThat(events).extracting(StreamedEvent::stream).containsOnly(id.toString());
        assertThat(events.getFirst().event()).isInstanceOf(CaseRegistered.class);
        assertThat(events.getLast().event()).isInstanceOf(AssessmentStarted.class);
        assertThat(events.getFirst().appendedAt()).isEqualTo(MOMENT);
        assertThat(events.getFirst().recording().source()).isEqualTo("test");
        assertThat(stream.after(1, 10)).hasSize(1);
        assertThat(stream.after(0, 1)).hasSize(1);
    }

    @Test
    void a_later_event_that_is_committed_first_waits_for_the_earlier_one() throws SQLException {
        try (var slow = new Writer(database.command());
                var quick = new Writer(database.command())) {
            slow.append(newCase(), 0, MOMENT);
            quick.append(newCase(), 0, MOMENT);
            quick.end(true);
            assertThat(stream.after(0, 10)).isEmpty();
            assertThat(stream.stalledFor()).isPositive();

            slow.end(true);
            assertThat(stream.after(0, 10)).extracting(StreamedEvent::position).containsExactly(1L, 2L);
            assertThat(stream.stalledFor()).isZero();
        }
    }

    @Test
    void numbers_that_were_rolled_back_hold_nothing_up() throws SQLException {
        try (var writer = new Writer(database.command())) {
            for (int attempt = 0; attempt < 20; attempt++) {
                writer.append(newCase(), 0, MOMENT);
                writer.end(false);
            }
        }
        append(newCase(), 1);

        assertThat(stream.after(0, 10)).extracting(StreamedEvent::position).containsExactly(21L);
    }

    @Test
    void a_long_transaction_that_appends_nothing_holds_nothing_up() throws SQLException {
        try (var writer = new Writer(database.command());
                Connection report = database.query().getConnection();
                Statement statement = report.createStatement()) {
            writer.writeSomethingElse();
            report.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM event_store.event");
            append(newCase(), 1);

            assertThat(stream.after(0, 10)).hasSize(1);
        }
    }

    @Test
    void streams_can_be_had_whole() throws SQLException {
        CaseId one = newCase();
        CaseId other = newCase();
        append(one, 3);
        append(other, 2);

        assertThat(stream.ofStream(one.toString()))
                .extracting(StreamedEvent::sequence)
                .containsExactly(0L, 1L, 2L);
        assertThat(stream.ofStreams(List.of(one.toString(), other.toString()))).hasSize(5);
        assertThat(stream.ofStream(newCase().toString())).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_read_stops_only_whoever_reads_it() throws SQLException {
        append(newCase(), 1);
        execute(
                "INSERT INTO event_store.event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,"
                        + " payload_type, payload, meta_data) VALUES ('s', 0, 'Case', 'e', '2026-10-02T09:00:00.000Z', 'TeaServed', '{}', '{}')");
        append(newCase(), 1);

        List<StreamedEvent> events = stream.after(0, 10);

        assertThat(events).hasSize(3);
        assertThatThrownBy(() -> events.get(1).event()).isInstanceOf(UnreadableEvent.class);
        assertThat(events.get(2).event()).isInstanceOf(CaseRegistered.class);
    }

    private void append(CaseId id, int events) throws SQLException {
        try (var writer = new Writer(database.command())) {
            for (int sequence = 0; sequence < events; sequence++) {
                writer.append(id, sequence, MOMENT);
            }
            writer.end(true);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.migrator().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CaseId newCase() {
        return new CaseId(UUID.randomUUID());
    }
}
