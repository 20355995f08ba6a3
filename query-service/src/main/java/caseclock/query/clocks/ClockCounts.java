package caseclock.query.clocks;

import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.inTime;
import static caseclock.query.measures.Clauses.known;
import static caseclock.query.measures.Clauses.mayBeOpen;

import caseclock.query.measures.Scope;
import caseclock.query.timeliness.TimescaleKey;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the clocks of every timescale at once. */
final class ClockCounts {

    /** A clock counts to the team that stopped it, an open one to the team that holds its case that day. */
    private static final String COUNTS = """
            select c.timescale,
                count(*) filter (where %1$s) as finished,
                count(*) filter (where %1$s and %2$s) as in_time,
                count(*) filter (where %3$s) as open,
                count(*) filter (where %3$s and c.due_on < :asAt) as overdue
            from clock c
            left join lateral (
                select s.who from spell s
                where not :everyTeam and s.case_id = c.case_id and s.kind = 'HELD' and %4$s and %5$s
                order by s.from_on desc limit 1) held on true
            where c.flaw is null and c.started_on <= :asAt and %6$s and %7$s
              and (c.stopped_on between :from and :until or %8$s)
            group by c.timescale""".formatted(
                    "(c.stopped_on between :from and :until and (:everyTeam or c.team_at_stop is not distinct from cast(:team as text)))",
                    inTime("c"),
                    "((c.stopped_on is null or c.stopped_on > :asAt) and (c.cancelled_on is null or c.cancelled_on > :asAt)"
                            + " and (:everyTeam or held.who is not distinct from cast(:team as text)))",
                    covers("s", ":asAt"),
                    known("s"),
                    council("c"),
                    known("c"),
                    mayBeOpen("c"));

    private final JdbcClient database;

    ClockCounts(JdbcClient database) {
        this.database = database;
    }

    /** @param inTime of the finished ones */
    record Counted(int finished, int inTime, int open, int overdue) {

        static final Counted NONE = new Counted(0, 0, 0, 0);
    }

    /** A timescale of which there is no clock is not there. */
    Map<TimescaleKey, Counted> count(Scope scope) {
        var counts = new EnumMap<TimescaleKey, Counted>(TimescaleKey.class);
        database.sql(COUNTS)
                .params(scope.parameters())
                .query((row, _) -> counts.put(
                        TimescaleKey.of(row.getString("timescale")),
                        new Counted(
                                row.getInt("finished"),
                                row.getInt("in_time"),
                                row.getInt("open"),
                                row.getInt("overdue"))))
                .list();
        return counts;
    }
}
