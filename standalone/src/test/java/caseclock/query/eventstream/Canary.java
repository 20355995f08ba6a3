package caseclock.query.eventstream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store that makes our reader wrong in one way, to show that the loss test would notice. */
record Canary(EventTable real, Way way, List<Set<String>> askedBefore) implements EventTable {

    enum Way {
        ASKS_NOBODY,
        ASKS_TOO_EARLY
    }

    static EventTable asksNobody(EventTable real) {
        return new Canary(real, Way.ASKS_NOBODY, List.of());
    }

    static EventTable asksTooEarly(EventTable real) {
        return new Canary(real, Way.ASKS_TOO_EARLY, new java.util.ArrayList<>());
    }

    @Override
    public long lastSeen() {
        if (way == Way.ASKS_TOO_EARLY) {
            askedBefore.add(real.appending());
        }
        return real.lastSeen();
    }

    @Override
    public Set<String> appending() {
        return switch (way) {
            case ASKS_NOBODY -> Set.of();
            case ASKS_TOO_EARLY -> askedBefore.isEmpty() ? real.appending() : askedBefore.removeLast();
        };
    }

    @Override
    public List<StreamedEvent> between(long after, long upTo, int limit) {
        return real.between(after, upTo, limit);
    }

    @Override
    public List<StreamedEvent> ofStreams(Collection<String> streams, long upTo) {
        return real.ofStreams(streams, upTo);
    }

    @Override
    public List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo) {
        return real.ofStreamsFrom(from, upTo);
    }

    @Override
    public List<StreamedEvent> streamsAfter(String stream, long upTo, int limit) {
        return real.streamsAfter(stream, upTo, limit);
    }

    @Override
    public long count(long upTo) {
        return real.count(upTo);
    }
}
