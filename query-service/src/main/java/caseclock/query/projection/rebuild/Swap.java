package caseclock.query.projection.rebuild;

import static caseclock.query.projection.FiguresSchema.NEXT;
import static caseclock.query.projection.FiguresSchema.SERVING;

import caseclock.query.eventstream.EventStream;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.SameStore;
import caseclock.query.projection.rebuild.Rebuild.Because;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/** Puts the new read tables in the place of the old, in one transaction, so that every reader finds wholly the one or wholly the other. */
final class Swap {

    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    /** Taking more than that into the old tables, only to compare them, would hold everybody up. */
    private static final long NEAR = 20_000;

    private final JdbcClient database;
    private final EventStream stream;
    private final FiguresProjector serving;
    private final FiguresProjector next;

    Swap(JdbcClient database, EventStream stream, FiguresProjector serving, FiguresProjector next) {
        this.database = database;
        this.stream = stream;
        this.serving = serving;
        this.next = next;
    }

    private record Old(long position, Optional<String> rules, boolean sameStore) {}

    /** @return in how many rows they differed; empty if that cannot be compared */
    Optional<Long> swap(Rebuild rebuild, TransactionStatus status) {
        Optional<Old> old = old();
        long upTo = Math.max(
                stream.finalHead(),
                old.filter(Old::sameStore).map(Old::position).orElse(0L));
        bring(next, upTo);
        carryOver();
        ExclusiveLock lock = ExclusiveLock.onAllTables(database, status);
        Optional<Long> differences = old.filter(one -> comparable(one, rebuild, upTo))
                .flatMap(_ -> {
                    lock.tryOut();
                    return compared(upTo, status);
                });
        lock.take();
        exchange();
        return differences;
    }

    /**
     * From now on the old tables stand still: whoever writes them holds this row. It is asked again when it is locked, for only then the events that
     * others took in meanwhile can be seen.
     */
    private Optional<Old> old() {
        lockTimeout("20s");
        return exists(SERVING + ".bookmark")
                ? database.sql("select from figures.bookmark where projection = 'figures' for update")
                        .query((_, _) -> whereItStands())
                        .optional()
                : Optional.empty();
    }

    /** Columns that an old layout lacks are no error. */
    private Old whereItStands() {
        return database.sql("select b.position, to_jsonb(b) ->> 'rules', " + SameStore.OF_BOOKMARK_B
                        + " from figures.bookmark b where projection = 'figures'")
                .query((row, _) -> new Old(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getBoolean(3)))
                .single();
    }

    private boolean comparable(Old old, Rebuild rebuild, long upTo) {
        boolean sameRows = rebuild.because() == Because.ASKED || rebuild.because() == Because.RULES_CHANGED;
        return sameRows
                && old.sameStore()
                && old.rules().filter(rebuild.rules()::equals).isPresent()
                && upTo - old.position() <= NEAR;
    }

    private static void bring(FiguresProjector projector, long upTo) {
        while (projector.stepUpTo(upTo) > 0) {
            continue;
        }
    }

    /** Whatever is wrong with the old tables must not keep the new ones from replacing them. */
    private Optional<Long> compared(long upTo, TransactionStatus status) {
        Object before = status.createSavepoint();
        try {
            bring(serving, upTo);
            carryOver();
            return Optional.of(new Comparison(database).differences());
        } catch (RuntimeException broken) {
            LOG.warn("The old read tables cannot be compared with the new ones.", broken);
            status.rollbackToSavepoint(before);
            return Optional.empty();
        }
    }

    /** Since when a letter is there, and how often it was tried, cannot be made again from the events. */
    private void carryOver() {
        if (exists(SERVING + ".dead_letter")) {
            database.sql("""
                            update figures_next.dead_letter n
                            set first_seen_at = o.first_seen_at, last_tried_at = o.last_tried_at, tries = o.tries
                            from figures.dead_letter o where o.stream = n.stream and o.sequence = n.sequence""").update();
        }
    }

    private void exchange() {
        List<String> before = NextTables.in(database, SERVING);
        if (!before.isEmpty()) {
            database.sql("drop table " + NextTables.named(SERVING, before)).update();
        }
        NextTables.in(database, NEXT)
                .forEach(table -> database.sql("alter table " + NEXT + "." + table + " set schema " + SERVING)
                        .update());
    }

    private void lockTimeout(String time) {
        database.sql("select set_config('lock_timeout', ?, true)")
                .param(time)
                .query(String.class)
                .single();
    }

    private boolean exists(String table) {
        return database.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
