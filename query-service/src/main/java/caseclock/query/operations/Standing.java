package caseclock.query.operations;

import caseclock.query.eventstream.TimeStamp;
import caseclock.query.metrics.HeadStall;
import caseclock.query.operations.FiguresAnswer.State;
import caseclock.query.projection.ServedLayout;
import caseclock.query.projection.rebuild.Rebuilds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private record Bookmark(
            long position, Optional<String> rules, boolean sameStore, long head, long lag, Duration waiting) {}

    public FiguresAnswer now() {
        boolean read = layout.isRead();
        Bookmark at = bookmark();
        return new FiguresAnswer(
                state(read, at),
                at.position(),
                at.head(),
                at.lag(),
                at.waiting().toSeconds(),
                stalled(),
                at.rules().filter(text -> !text.isEmpty()),
                builtOn(),
                rebuilds.latest().map(RebuildAnswer::of),
                read ? letters.all() : List.of());
    }

    private State state(boolean read, Bookmark at) {
        if (!read) {
            return State.TABLES_TOO_OLD;
        }
        if (!at.sameStore() || at.head() < at.position()) {
            return State.STORE_PUT_BACK;
        }
        boolean ours = at.rules().filter(rules::equals).isPresent();
        return ours || at.position() == 0 ? State.CURRENT : State.OTHER_RULES;
    }

    private Bookmark bookmark() {
        return database.sql("""
                        select b.position, to_jsonb(b) ->> 'rules' as rules,
                            b.position = 0 or to_jsonb(b) ->> 'last_event' is null or exists (
                                select from event_store.event e where e.global_index = b.position
                                and e.event_identifier = to_jsonb(b) ->> 'last_event') as same_store,
                            (select coalesce(max(global_index), 0) from event_store.event) as head,
                            (select count(*) from event_store.event e where e.global_index > b.position) as lag,
                            (select e.time_stamp from event_store.event e where e.global_index > b.position
                                order by e.global_index limit 1) as since
                        from bookmark b where projection = 'figures'""").query(this::bookmark).single();
    }

    private Bookmark bookmark(ResultSet row, int number) throws SQLException {
        return new Bookmark(
                row.getLong("position"),
                Optional.ofNullable(row.getString("rules")),
                row.getBoolean("same_store"),
                row.getLong("head"),
                row.getLong("lag"),
                waiting(row.getString("since")));
    }

    /** Another machine's clock wrote the moment, and it may be ahead of ours. */
    private Duration waiting(@Nullable String since) {
        Duration waiting = TimeStamp.read(since)
                .map(moment -> Duration.between(moment, clock.instant()))
                .orElse(Duration.ZERO);
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }

    private long stalled() {
        try {
            return stall.stalledFor().toSeconds();
        } catch (IllegalStateException anotherStore) {
            return 0;
        }
    }

    private Optional<Instant> builtOn() {
        return database.sql(
                        "select ended_at from operations.rebuild where state = 'DONE' order by ended_at desc limit 1")
                .query((row, _) -> row.getTimestamp(1))
                .optional()
                .map(Timestamp::toInstant);
    }
}
