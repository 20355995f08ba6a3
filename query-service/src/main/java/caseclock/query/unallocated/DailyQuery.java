package caseclock.query.unallocated;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the children without a worker on each day of a period, and finds the one who was allocated last. */
public final class DailyQuery {

    private static final String DAY = "cast(days.day as date)";

    /** A child counts to the team that had the case on that day, not to the one that has it now. */
    private static final String DAILY =
            """
            select %1$s as day, count(s.case_id) as children
            from generate_series(cast(:from as date), cast(:asAt as date), interval '1 day') as days (day)
            left join spell s on s.kind = 'UNALLOCATED' and %2$s and %3$s and %4$s
                and s.from_on <= :asAt and (s.until_on is null or s.until_on > :from)
                and (:everyTeam or cast(:team as text) is not distinct from (
                    select h.who from spell h where h.case_id = s.case_id and h.kind = 'HELD' and %5$s and %6$s
                    order by h.from_on desc limit 1))
            group by days.day order by days.day""".formatted(DAY, covers("s", DAY), known("s"), council("s"), covers("h", DAY), known("h"));

    /** Of those who waited for a day or longer; a child allocated on the day of acceptance never was without a worker. */
    private static final String LAST = """
            select s.stopped_on, s.elapsed from clock s
            left join lateral (select s.team_at_stop as who) held on true
            where s.timescale = 'allocation' and s.started_on < s.stopped_on and s.stopped_on <= :asAt and s.flaw is null
              and s.elapsed is not null and %s and %s and %s
            order by s.stopped_on desc, s.elapsed desc limit 1""".formatted(known("s"), council("s"), OURS);

    private final JdbcClient database;

    public DailyQuery(JdbcClient database) {
        this.database = database;
    }

    /** How many there were at the end of a day. */
    record Daily(LocalDate day, int children) {}

    /** A wait that ended well. */
    record Allocated(LocalDate on, int workingDays) {}

    /** Every day from the first of the period to the day asked about, weekends too. */
    List<Daily> daily(Scope scope) {
        return database.sql(DAILY)
                .params(scope.parameters())
                .query((row, _) -> new Daily(row.getObject("day", LocalDate.class), row.getInt("children")))
                .list();
    }

    Optional<Allocated> last(Scope scope) {
        return database.sql(LAST)
                .params(scope.parameters())
                .query((row, _) -> new Allocated(row.getObject("stopped_on", LocalDate.class), row.getInt("elapsed")))
                .optional();
    }
}
