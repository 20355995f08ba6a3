package caseclock.query.caseload;

import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import caseclock.query.measures.TeamFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts, week by week, the children with an open case who had a worker: by how many there came to be more or fewer on each day. */
public final class YearQuery {

    /** A child counts from the day on which it has an open case, a worker and, where one is asked about, the team; until the first of these ends. */
    private static final String CHANGES = """
            with held as (
                select greatest(s.from_on, o.from_on%1$s) as from_on, least(s.until_on, o.until_on%2$s) as until_on
                from spell s
                join spell o on o.case_id = s.case_id and o.council = s.council and o.kind = 'OPEN' and %3$s
                    and o.from_on < coalesce(s.until_on, 'infinity') and s.from_on < coalesce(o.until_on, 'infinity')
                %4$s
                where s.kind = 'ALLOCATED' and s.role = 'ACCOUNTABLE_WORKER' and %5$s and %6$s)
            select day, sum(change) as change from (
                select from_on as day, 1 as change from held where from_on < coalesce(until_on, 'infinity')
                union all select until_on, -1 from held where until_on is not null and from_on < until_on) changes
            where day <= :asAt group by day order by day""";

    private static final String OF_ALL = CHANGES.formatted("", "", known("o"), "", known("s"), council("s"));

    private static final String OF_A_TEAM = CHANGES.formatted(
            ", h.from_on",
            ", h.until_on",
            known("o"),
            "join spell h on h.case_id = s.case_id and h.kind = 'HELD' and h.who = :team and " + known("h"),
            known("s"),
            council("s"));

    private final JdbcClient database;

    public YearQuery(JdbcClient database) {
        this.database = database;
    }

    /**
     * How many there were at the end of each of the last weeks, the day asked about being the end of the last one; the oldest first.
     *
     * @throws IllegalArgumentException of children without a team, who are not counted this way
     */
    List<Integer> weeks(Scope scope, int weeks) {
        NavigableMap<LocalDate, Integer> sums = sums(scope);
        return IntStream.range(0, weeks)
                .mapToObj(week -> scope.asAt().minusWeeks(weeks - 1L - week))
                .map(sums::floorEntry)
                .map(entry -> entry == null ? 0 : entry.getValue())
                .toList();
    }

    private NavigableMap<LocalDate, Integer> sums(Scope scope) {
        var sums = new TreeMap<LocalDate, Integer>();
        int[] sum = {0};
        database.sql(sql(scope.team())).params(scope.parameters()).query(row -> {
            sum[0] += row.getInt("change");
            sums.put(row.getObject("day", LocalDate.class), sum[0]);
        });
        return sums;
    }

    private static String sql(TeamFilter team) {
        return switch (team) {
            case TeamFilter.AllTeams() -> OF_ALL;
            case TeamFilter.OneTeam _ -> OF_A_TEAM;
            case TeamFilter.NoTeam() ->
                throw new IllegalArgumentException("Children without a team are not counted by the week.");
        };
    }
}
