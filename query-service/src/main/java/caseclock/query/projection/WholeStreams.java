package caseclock.query.projection;

import caseclock.query.eventstream.EventStream;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/** Makes the rows of whole streams at once, for read tables that say nothing of them yet: each is worked out only once. */
public final class WholeStreams {

    private final EventStream stream;
    private final StreamTaking streams;

    public WholeStreams(EventStream stream, JdbcClient database, Timeliness timeliness, Clock clock) {
        this.stream = stream;
        this.streams = new StreamTaking(database, timeliness, clock);
    }

    /** Some streams that follow each other in the order of their identities, worked out and not yet written. */
    public record Chunk(String lastStream, int events, StreamTaking.Worked worked) {}

    /**
     * @param after the last stream before them; empty text for the first
     * @return empty if there are no more
     */
    public Optional<Chunk> after(String after, long upTo, int aboutEvents) {
        List<StreamedEvent> events = stream.streamsAfter(after, upTo, aboutEvents);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chunk(events.getLast().stream(), events.size(), streams.work(events)));
    }

    /** Within a transaction whose search path leads to the tables. */
    public void write(Chunk chunk, TransactionStatus status) {
        streams.write(chunk.worked(), new Savepoints(status));
    }
}
