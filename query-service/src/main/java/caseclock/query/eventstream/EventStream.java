package caseclock.query.eventstream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives out committed events in order and never passes over one. Numbers are drawn in order but committed in any order, so an event is given
 * out only when nothing below it can appear any more. (ADR 0002)
 */
public final class EventStream {

    private final EventTable table;
    private final LongSupplier nanoseconds;

    private long head;
    private @Nullable Settling settling;

    /** @param queryRole a pool in the reading role; not one that hands out the connection of a transaction under way */
    public EventStream(DataSource queryRole) {
        this(new PostgresEventTable(queryRole), System::nanoTime);
    }

    EventStream(EventTable table, LongSupplier nanoseconds) {
        this.table = table;
        this.nanoseconds = nanoseconds;
    }

    /** The position of a committed event at or below which nothing can appear any more. It never blocks; asking moves it on. */
    public synchronized long finalHead() {
        if (settling != null) {
            settle(settling.stillWaitingFor(table.appending()));
        }
        if (settling == null) {
            lookAhead();
        }
        return head;
    }

    /**
     * Events after a position, up to the final head, in order.
     *
     * @throws StorePutBack if the store ends before that position, as after a backup was put back
     */
    public List<StreamedEvent> after(long position, int limit) {
        long upTo = finalHeadFrom(position);
        return upTo > position ? table.between(position, upTo, limit) : List.of();
    }

    /** Events after a position, up to another that is known to be at or below the final head, in order. */
    public List<StreamedEvent> between(long after, long upTo, int limit) {
        return table.between(after, upTo, limit);
    }

    private synchronized long finalHeadFrom(long position) {
        long upTo = finalHead();
        if (settling == null) {
            refuseIfEarlier(upTo, position);
        }
        return upTo;
    }

    /** One case, or one upload, whole. */
    public List<StreamedEvent> ofStream(String stream) {
        return ofStreams(List.of(stream));
    }

    /** Several of them in one query, one after the other, each whole. */
    public List<StreamedEvent> ofStreams(Collection<String> streams) {
        return table.ofStreams(streams, Long.MAX_VALUE);
    }

    /** The same, but each only up to a position. */
    public List<StreamedEvent> ofStreams(Collection<String> streams, long upTo) {
        return table.ofStreams(streams, upTo);
    }

    /** Several of them, each from an entry of its own on and up to a position. */
    public List<StreamedEvent> ofStreamsFrom(Map<String, Long> from, long upTo) {
        return table.ofStreamsFrom(from, upTo);
    }

    /**
     * Events of the streams that come after one in the order of their identities: each stream whole up to a position, and so many of them that
     * there are about as many events as asked for. None if there are no more.
     */
    public List<StreamedEvent> streamsAfter(String stream, long upTo, int about) {
        List<StreamedEvent> events = table.streamsAfter(stream, upTo, about);
        if (events.size() < about) {
            return events;
        }
        String cutOff = events.getLast().stream();
        List<StreamedEvent> whole =
                events.stream().filter(event -> !event.stream().equals(cutOff)).toList();
        return whole.isEmpty() ? table.ofStreams(List.of(cutOff), upTo) : whole;
    }

    /** How many events there are up to a position. */
    public long count(long upTo) {
        return table.count(upTo);
    }

    /** For how long the head has been waiting for appends that do not end; zero when it waits for nothing. */
    public synchronized Duration stalledFor() {
        return settling == null ? Duration.ZERO : Duration.ofNanos(nanoseconds.getAsLong() - settling.since);
    }

    /**
     * The order of the two questions is the whole point. An event that can be seen has drawn its number, so every lower number is drawn too,
     * by a transaction that held the append lock before it drew. Asked after that, who holds the lock: whoever drew a lower number and does not
     * hold it has ended, and what it committed can be seen.
     */
    private void lookAhead() {
        long seen = table.lastSeen();
        long before = head;
        if (seen < before) {
            head = 0;
        }
        refuseIfEarlier(seen, before);
        if (seen > head) {
            settle(new Settling(seen, table.appending(), nanoseconds.getAsLong()));
        }
    }

    /** Events are never removed, so a store that has become shorter is another one. */
    private static void refuseIfEarlier(long end, long readBefore) {
        if (end < readBefore) {
            throw new StorePutBack("The event store ends at position " + end + ", but was read up to position "
                    + readBefore + " before: an earlier state of it was put back. Work out the figures anew.");
        }
    }

    private void settle(Settling next) {
        if (next.appending.isEmpty()) {
            head = next.position;
            settling = null;
        } else {
            settling = next;
        }
    }

    /** A position that becomes final when the transactions that were appending when it was seen are gone. */
    private record Settling(long position, Set<String> appending, long since) {

        Settling stillWaitingFor(Set<String> appendingNow) {
            var still = new HashSet<>(appending);
            still.retainAll(appendingNow);
            return new Settling(position, still, since);
        }
    }
}
