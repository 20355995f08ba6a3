package caseclock.query.metrics;

import caseclock.query.metrics.Rebuild.State;
import caseclock.query.projection.SameStore;
import caseclock.query.projection.TimeStamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how far the figures are, how the last rebuild stands, and what could not be taken. */
final class StandingQuery {

    private static final String STANDING = """
            select b.projection, %s as same_store, b.position = 0 or b.rules = ? as same_rules,
                coalesce((select max(e.global_index) from event_store.event e), 0) - b.position as behind,
                (select e.time_stamp from event_store.event e
                    where e.global_index > b.position order by e.global_index limit 1) as behind_since,
                (select count(*) from dead_letter d where not exists (
                    select from operations.set_aside a where a.stream = d.stream and a.sequence = d.sequence)) as waiting,
                (select count(*) from dead_letter d join operations.set_aside a using (stream, sequence)) as set_aside
            from bookmark b where b.projection = 'figures'""".formatted(SameStore.OF_BOOKMARK_B);

    private static final String REBUILD = """
            select state, events_done, coalesce(events, 0) as events from operations.rebuild
            where state <> 'SUPERSEDED' order by asked_at desc limit 1""";

    private final JdbcClient database;
    private final String rules;
    private final Clock clock;

    /** @param rules of this process */
    StandingQuery(JdbcClient database, String rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    FiguresStanding standing() {
        Rebuild rebuild = database.sql(REBUILD)
                .query((row, _) -> Rebuild.of(
                        State.valueOf(row.getString("state")), row.getLong("events_done"), row.getLong("events")))
                .optional()
                .orElse(Rebuild.NEVER);
        return database.sql(STANDING)
                .param(rules)
                .query((row, _) -> standing(row, rebuild))
                .single();
    }

    private FiguresStanding standing(ResultSet row, Rebuild rebuild) throws SQLException {
        return new FiguresStanding(
                row.getString("projection"),
                Origin.of(row.getBoolean("same_store"), row.getBoolean("same_rules")),
                Math.max(0, row.getLong("behind")),
                behindFor(row.getString("behind_since")),
                rebuild,
                row.getLong("waiting"),
                row.getLong("set_aside"));
    }

    /** Another machine's clock wrote the moment, and it may be ahead of ours. */
    private Duration behindFor(@Nullable String since) {
        Duration behind = TimeStamp.read(since)
                .map(moment -> Duration.between(moment, clock.instant()))
                .orElse(Duration.ZERO);
        return behind.isNegative() ? Duration.ZERO : behind;
    }
}
