package caseclock.query.eventstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final Store store = new Store();
    private final EventStream stream = new EventStream(store, () -> store.nanoseconds);

    @Test
    void while_nobody_appends_the_last_event_is_final() {
        store.lastSeen = 7;

        assertThat(stream.finalHead()).isEqualTo(7);
        assertThat(stream.stalledFor()).isZero();
    }

    @Test
    void an_event_waits_for_those_who_were_appending_when_it_was_seen() {
        store.lastSeen = 7;
        store.appending = Set.of("3/11", "4/2");
        assertThat(stream.finalHead()).isZero();

        store.appending = Set.of("4/2");
        assertThat(stream.finalHead()).isZero();

        store.appending = Set.of();
        assertThat(stream.finalHead()).isEqualTo(7);
    }

    @Test
    void it_does_not_wait_for_those_who_came_later() {
        store.lastSeen = 7;
        store.appending = Set.of("3/11");
        stream.finalHead();

        store.lastSeen = 9;
        store.appending = Set.of("3/12");
        assertThat(stream.finalHead()).isEqualTo(7);
    }

    @Test
    void it_says_for_how_long_it_has_waited() {
        store.lastSeen = 7;
        store.appending = Set.of("3/11");
        stream.finalHead();
        store.nanoseconds = 12_000_000_000L;
        stream.finalHead();

        assertThat(stream.stalledFor()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void events_are_given_out_up_to_the_final_head_and_as_many_as_asked_for() {
        store.lastSeen = 7;
        assertThat(stream.after(4, 2)).extracting(StreamedEvent::position).containsExactly(5L, 6L);

        store.lastSeen = 9;
        store.appending = Set.of("3/11");
        assertThat(stream.after(6, 10)).extracting(StreamedEvent::position).containsExactly(7L);
        assertThat(stream.after(7, 10)).isEmpty();
    }

    @Test
    void a_store_that_ends_before_what_was_read_is_refused_rather_than_waited_for() {
        store.lastSeen = 7;
        assertThatThrownBy(() -> stream.after(8, 10))
                .hasMessage("The event store ends at position 7, but was read up to position 8 before:"
                        + " an earlier state of it was put back. Work out the figures anew.");

        store.lastSeen = 5;
        assertThatThrownBy(stream::finalHead).hasMessageContaining("ends at position 5, but was read up to position 7");
    }

    @Test
    void a_reader_that_starts_again_waits_quietly_while_its_position_settles() {
        store.lastSeen = 7;
        store.appending = Set.of("3/11");

        assertThat(stream.after(7, 10)).isEmpty();
    }

    /** Answers as it is told to. */
    private static final class Store implements EventTable {

        private long lastSeen;
        private Set<String> appending = Set.of();
        private long nanoseconds;

        @Override
        public long lastSeen() {
            return lastSeen;
        }

        @Override
        public Set<String> appending() {
            return appending;
        }

        @Override
        public List<StreamedEvent> between(long after, long upTo, int limit) {
            return LongStream.rangeClosed(after + 1, upTo)
                    .limit(limit)
                    .mapToObj(p -> new StreamedEvent(p, "s", p, "T", new byte[0], new byte[0], "1970-01-01T00:00:00Z"))
                    .toList();
        }

        @Override
        public List<StreamedEvent> ofStreams(Collection<String> streams, long upTo) {
            return List.of();
        }

        @Override
        public List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo) {
            return List.of();
        }

        @Override
        public List<StreamedEvent> streamsAfter(String stream, long upTo, int limit) {
            return List.of();
        }

        @Override
        public long count(long upTo) {
            return 0;
        }
    }
}
