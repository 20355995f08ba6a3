package caseclock.query.projection.rebuild;

import caseclock.query.eventstream.EventStream;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.FiguresSchema;
import caseclock.query.projection.WholeStreams;
import caseclock.query.projection.WholeStreams.Chunk;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a rebuild piece by piece, a transaction each: whatever is killed when, it goes on after the last piece, in this process or in another. The
 * lock of its row lets one process at a time do a piece.
 */
public final class Rebuilding {

    private static final int CATCH_UP = 5_000;

    private final Rebuilds rebuilds;
    private final EventStream stream;
    private final TransactionTemplate transaction;
    private final NextTables tables;
    private final WholeStreams streams;
    private final Ahead ahead;
    private final FiguresProjector next;
    private final Swap swap;

    /** @param chunk about how many events are taken in one piece */
    public Rebuilding(
            Rebuilds rebuilds,
            EventStream stream,
            DataSource source,
            TransactionTemplate transaction,
            Timeliness timeliness,
            Clock clock,
            int chunk) {
        JdbcClient database = JdbcClient.create(source);
        this.rebuilds = rebuilds;
        this.stream = stream;
        this.transaction = transaction;
        this.tables = new NextTables(source, database, transaction, timeliness.rules(), clock);
        this.streams = new WholeStreams(stream, database, timeliness, clock);
        this.ahead = new Ahead(streams, chunk);
        this.next =
                new FiguresProjector(stream, database, transaction, timeliness, clock, CATCH_UP, FiguresSchema.NEXT);
        var serving = new FiguresProjector(stream, database, transaction, timeliness, clock, CATCH_UP);
        this.swap = new Swap(database, stream, serving, next);
    }

    /** Does one piece, if there is one to do and no other process is at it. */
    public boolean step() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Rebuild> rebuild = rebuilds.toDo();
            rebuild.ifPresent(one -> piece(one, status));
            return rebuild.isPresent();
        }));
    }

    private void piece(Rebuild rebuild, TransactionStatus status) {
        switch (rebuild.state()) {
            case ASKED -> begin(rebuild);
            case BUILDING -> build(rebuild, status);
            case CATCHING_UP -> catchUp(rebuild, status);
            case STOPPED, DONE, FAILED, SUPERSEDED ->
                throw new IllegalStateException("a rebuild that is " + rebuild.state() + " is not to be done");
        }
    }

    private void begin(Rebuild rebuild) {
        ahead.forget();
        long upTo = knownHead();
        tables.makeAnew();
        tables.willReach(upTo);
        rebuilds.begun(rebuild, upTo, stream.count(upTo));
    }

    /** A process that has just started knows of no final event while somebody appends; new tables must not be empty for that. */
    private long knownHead() {
        long head = stream.finalHead();
        if (head == 0 && stream.count(Long.MAX_VALUE) > 0) {
            throw HeldUp.byAnAppend();
        }
        return head;
    }

    private void build(Rebuild rebuild, TransactionStatus status) {
        long upTo = rebuild.upTo().orElseThrow();
        Optional<Chunk> chunk = ahead.take(rebuild.lastStream().orElse(""), upTo);
        chunk.ifPresentOrElse(some -> write(rebuild, some, upTo, status), () -> {
            tables.reach(upTo);
            rebuilds.catchingUp(rebuild);
        });
    }

    private void write(Rebuild rebuild, Chunk chunk, long upTo, TransactionStatus status) {
        ahead.begin(chunk.lastStream(), upTo);
        tables.enter();
        streams.write(chunk, status);
        rebuilds.progressed(rebuild, chunk.lastStream(), chunk.events());
    }

    /** What came since, and as soon as that is little, the exchange. */
    private void catchUp(Rebuild rebuild, TransactionStatus status) {
        if (next.step() < CATCH_UP) {
            Optional<Long> differences = swap.swap(rebuild, status);
            rebuilds.done(rebuild, differences);
        }
    }
}
