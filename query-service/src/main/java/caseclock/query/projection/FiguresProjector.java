package caseclock.query.projection;

import caseclock.query.eventstream.EventStream;
import caseclock.query.eventstream.StorePutBack;
import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.projection.DeadLetters.Tried;
import caseclock.query.timeliness.Timeliness;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the next events of the stream into the read tables, a batch a transaction, and the bookmark with them: whatever is killed when, each
 * event counts exactly once. The bookmark's row lock lets one process at a time go on, and another as soon as that one is gone.
 */
public final class FiguresProjector {

    private static final String SERVING = "figures";

    /** About how many entries are in the streams that are tried again in one transaction. */
    private static final long PORTION = 5_000;

    private final EventStream stream;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int batch;
    private final String rules;
    private final String schema;
    private final StreamTaking streams;
    private final DeadLetters letters;

    /**
     * @param database and transaction of the query role
     * @param batch how many events are taken in one transaction
     */
    public FiguresProjector(
            EventStream stream,
            JdbcClient database,
            TransactionTemplate transaction,
            Timeliness timeliness,
            Clock clock,
            int batch) {
        this(stream, database, transaction, timeliness, clock, batch, SERVING);
    }

    /** @param schema in which the read tables stand */
    public FiguresProjector(
            EventStream stream,
            JdbcClient database,
            TransactionTemplate transaction,
            Timeliness timeliness,
            Clock clock,
            int batch,
            String schema) {
        this.stream = stream;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.batch = batch;
        this.rules = timeliness.rules();
        this.schema = schema;
        this.streams = new StreamTaking(database, timeliness, clock);
        this.letters = new DeadLetters(database, clock);
    }

    /**
     * Takes one batch. How many events that were; 0 if there are none, or if another process is at it.
     *
     * @throws StorePutBack if these tables were made of another store
     */
    public int step() {
        return step(position -> stream.after(position, batch));
    }

    /** The same, up to a position that is known to be at or below the final head. */
    public int stepUpTo(long upTo) {
        return step(position -> stream.between(position, upTo, batch));
    }

    private int step(LongFunction<List<StreamedEvent>> next) {
        Integer taken = transaction.execute(status -> bookmark("skip locked")
                .map(position -> take(next.apply(position), status))
                .orElse(0));
        return taken == null ? 0 : taken;
    }

    /** Takes tables of which nothing was made yet for today's rules. Whether the tables are of today's rules. */
    public boolean adopt() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            enter();
            database.sql("update bookmark set rules = ? where projection = 'figures' and rules = '' and position = 0")
                    .param(rules)
                    .update();
            return database.sql("select rules from bookmark where projection = 'figures'")
                    .query(String.class)
                    .single()
                    .equals(rules);
        }));
    }

    /**
     * Streams that wait behind a dead letter and may be tried again in one transaction: the first of those that come after one in the order of their
     * identities, but for letters that were set aside. None if there are no more.
     *
     * @param restedSince only letters that were last tried by then
     */
    public List<String> waitingAfter(String stream, Instant restedSince) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            enter();
            return letters.toRetry(stream, restedSince, PORTION);
        }));
    }

    /** Tries streams again that wait, set aside or not. How many go on now; empty if the tables are not ours to write at the moment. */
    public Optional<Integer> retry(Collection<String> waiting) {
        return Objects.requireNonNull(transaction.execute(
                status -> bookmark("skip locked").map(position -> retry(waiting, position, status))));
    }

    private int retry(Collection<String> which, long upTo, TransactionStatus status) {
        List<Tried> tried = letters.takeAway(which);
        Map<String, Long> from = tried.stream().collect(Collectors.toMap(Tried::stream, Tried::from));
        streams.take(stream.ofStreamsFrom(from, upTo), new Savepoints(status));
        int goOn = letters.countTry(tried);
        letters.forgetDecisions();
        tellThatRowsMoved();
        return goOn;
    }

    /** Whoever keeps answers goes by the bookmark, and these events lie before it. */
    private void tellThatRowsMoved() {
        database.sql("update bookmark set moved_at = ? where projection = 'figures'")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Of letters that were set aside and are gone, because they were mended or because new tables do not have them, nothing is kept. */
    public void forgetDecisions() {
        transaction.executeWithoutResult(_ -> bookmark("skip locked").ifPresent(_ -> letters.forgetDecisions()));
    }

    /**
     * Only of tables that are made with the same rules: a process of an older version leaves them to a newer one. Asked once more when it is locked:
     * who waited for the lock sees the row as it is now, but not yet the events that another process took in meanwhile.
     */
    private Optional<Long> bookmark(String whileAnotherHasIt) {
        enter();
        return database.sql(
                        "select from bookmark where projection = 'figures' and (rules = ? or rules = '' and position = 0)"
                                + " for update " + whileAnotherHasIt)
                .param(rules)
                .query((_, _) -> position())
                .optional();
    }

    private long position() {
        return database.sql("select b.position, " + SameStore.OF_BOOKMARK_B
                        + " from bookmark b where projection = 'figures'")
                .query((row, _) -> sameStore(row.getLong(1), row.getBoolean(2)))
                .single();
    }

    private static long sameStore(long position, boolean same) {
        if (!same) {
            throw new StorePutBack("The event store does not hold the event at position " + position
                    + " up to which the figures go: another state of it was put back.");
        }
        return position;
    }

    /** Working out many long cases may take longer than a connection may idle. */
    private void enter() {
        database.sql("select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true),"
                        + " set_config('idle_in_transaction_session_timeout', '0', true)")
                .param(schema)
                .query((_, _) -> true)
                .single();
    }

    private int take(List<StreamedEvent> events, TransactionStatus status) {
        if (!events.isEmpty()) {
            streams.take(events, new Savepoints(status));
            moveBookmark(events.getLast().position());
        }
        return events.size();
    }

    private void moveBookmark(long position) {
        database.sql("""
                        update bookmark set position = ?, moved_at = ?, rules = ?,
                            last_event = (select event_identifier from event_store.event where global_index = ?)
                        where projection = 'figures'""")
                .params(position, Timestamp.from(clock.instant()), rules, position)
                .update();
    }
}
