package caseclock.query.eventstream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the store answered between two steps of the writers. Nothing changes there, so whoever asks in that gap gets these answers. */
record Scene(long lastSeen, Set<String> appending, List<StreamedEvent> events) {

    static Scene of(EventTable table, long start) {
        return new Scene(table.lastSeen(), table.appending(), table.between(start, Long.MAX_VALUE, 100));
    }

    /** A store that answers each question from the scene that is on when it is asked. */
    static EventTable playback(Supplier<Scene> now) {
        return new EventTable() {
            @Override
            public long lastSeen() {
                return now.get().lastSeen;
            }

            @Override
            public Set<String> appending() {
                return now.get().appending;
            }

            @Override
            public List<StreamedEvent> between(long after, long upTo, int limit) {
                return now.get().events.stream()
                        .filter(event -> event.position() > after && event.position() <= upTo)
                        .toList();
            }

            @Override
            public List<StreamedEvent> ofStreams(Collection<String> streams, long upTo) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StreamedEvent> streamsAfter(String stream, long upTo, int limit) {
                return List.of();
            }

            @Override
            public long count(long upTo) {
                return 0;
            }
        };
    }
}
