package caseclock.query.operations;

import caseclock.query.metrics.HeadStall;
import caseclock.query.operations.FiguresAnswer.State;
import caseclock.query.projection.ServedLayout;
import caseclock.query.projection.rebuild.Rebuild;
import caseclock.query.projection.rebuild.Rebuilds;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how the figures stand: how far, by which rules, and what is being done about it. Tables of an old layout are asked only for what they have. */
public final class Standing {

    private final JdbcClient database;
    private final ServedLayout layout;
    private final HeadStall stall;
    private final Rebuilds rebuilds;
    private final String rules;
    private final Clock clock;
    private final DeadLetterList letters;

    public Standing(
            JdbcClient database, ServedLayout layout, HeadStall stall, Rebuilds rebuilds, String rules, Clock clock) {
        this.database = database;
        this.layout = layout;
        this.stall = stall;
        this.rebuilds = rebuilds;
        this.rules = rules;
        this.clock = clock;
        this.letters = new DeadLetterList(database);
    }

    public FiguresAnswer now() {
        boolean read = layout.isRead();
        Bookmark at = Bookmark.read(database);
        return new FiguresAnswer(
                read ? at.state(rules) : State.TABLES_TOO_OLD,
                at.position(),
                at.head(),
                lag(at),
                at.waiting(clock.instant()).toSeconds(),
                stalled(),
                at.rules().filter(text -> !text.isEmpty()),
                layout.installed(),
                at.movedAt(),
                rebuilds.lastDone().flatMap(Rebuild::endedAt),
                rebuilds.latest().map(RebuildAnswer::of),
                read ? letters.all() : List.of());
    }

    private long lag(Bookmark at) {
        return database.sql("select count(*) from event_store.event where global_index > ?")
                .param(at.position())
                .query(Long.class)
                .single();
    }

    private long stalled() {
        try {
            return stall.stalledFor().toSeconds();
        } catch (IllegalStateException anotherStore) {
            return 0;
        }
    }
}
