package caseclock.query.eventstream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions that the reader asks the event store. Each is answered as of the moment at which it is asked. */
interface EventTable {

    /** The position of the last event that can be seen, 0 if there is none. */
    long lastSeen();

    /** The transactions that hold the append lock. */
    Set<String> appending();

    /** Events by position, the first excluded and the last included. */
    List<StreamedEvent> between(long after, long upTo, int limit);

    /** Streams whose events reach up to a position, each in its own order. */
    List<StreamedEvent> ofStreams(Collection<String> streams, long upTo);

    /** Streams each from a place of its own on, whose events reach up to a position, each in its own order. */
    List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo);

    /** Events of the streams that come after one in the order of their identities, each in its own order, up to a position. */
    List<StreamedEvent> streamsAfter(String stream, long upTo, int limit);

    /** How many events there are up to a position. */
    long count(long upTo);
}
