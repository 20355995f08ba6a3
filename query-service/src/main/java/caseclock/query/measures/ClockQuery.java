package caseclock.query.measures;

import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.known;
import static caseclock.query.measures.Clauses.mayBeOpen;

import caseclock.query.timeliness.TimescaleKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the clocks that a question can be about. */
public final class ClockQuery {

    /** A clock is of the team asked about if any of the figures it may be in counts to that team; which of them do is for the measure to say. */
    private static final String OF_TEAM = """
            (:everyTeam
                or (:attribution in ('USUAL', 'START') and c.team_at_start is not distinct from cast(:team as text))
                or (:attribution in ('USUAL', 'STOP') and c.team_at_stop is not distinct from cast(:team as text))
                or (:attribution in ('USUAL', 'DUE') and c.team_at_due is not distinct from cast(:team as text))
                or (:attribution = 'USUAL' and held.who is not distinct from cast(:team as text)))""";

    private static final String CLOCKS = clocks("");

    private static final String CLOCKS_OF_CASES = clocks("and c.case_id = any (:cases)");

    private static String clocks(String which) {
        return """
            select c.*, f.reference, held.who as team_then
            from clock c
            join case_file f on f.case_id = c.case_id
            left join lateral (
                select s.who from spell s
                where s.case_id = c.case_id and s.kind = 'HELD' and %s and %s
                order by s.from_on desc limit 1) held on true
            where c.timescale = any (:timescales) and %s and %s and %s %s
              and c.started_on <= :asAt
              and (c.stopped_on between :from and :to
                or c.due_on between :from and :to
                or (c.flaw is not null and c.started_on between :from and :to)
                or (c.flaw is null and %s and (c.stopped_on is null or c.stopped_on > :asAt) and (c.cancelled_on is null or c.cancelled_on > :asAt)))
            order by f.reference, c.started_on, c.start_entry""".formatted(
                        covers("s", ":asAt"), known("s"), council("c"), known("c"), OF_TEAM, which, mayBeOpen("c"));
    }

    private final JdbcClient database;

    public ClockQuery(JdbcClient database) {
        this.database = database;
    }

    /** Every clock that stops or falls due in the period, is open on the day asked about, or is flawed. */
    public List<CountedClock> clocks(Question question) {
        return find(question, List.of(question.timescale()));
    }

    /** The same of several timescales, whichever the question names; one of which there is no such clock has none. */
    public Map<TimescaleKey, List<CountedClock>> clocks(Question question, Collection<TimescaleKey> timescales) {
        return find(question, timescales).stream()
                .collect(Collectors.groupingBy(one -> one.clock().timescale()));
    }

    /** The same of these children only: far fewer to look at than a council has. */
    List<CountedClock> clocksOf(Collection<UUID> cases, Question question, Collection<TimescaleKey> timescales) {
        return ask(CLOCKS_OF_CASES, question, timescales)
                .param("cases", cases.toArray(UUID[]::new))
                .query(ClockReading::read)
                .list();
    }

    private List<CountedClock> find(Question question, Collection<TimescaleKey> timescales) {
        return ask(CLOCKS, question, timescales).query(ClockReading::read).list();
    }

    private JdbcClient.StatementSpec ask(String sql, Question question, Collection<TimescaleKey> timescales) {
        return database.sql(sql)
                .params(question.scope().parameters())
                .param("to", question.to())
                .param("timescales", timescales.stream().map(TimescaleKey::text).toArray(String[]::new))
                .param("attribution", question.attribution().name());
    }

    /** The same question about conferences of children who came from another council. */
    public int transfersIn(Question question) {
        return question.countsTransfersIn()
                ? Measures.stopped(question, find(question, List.of(TimescaleKey.TRANSFER_IN_CONFERENCE)))
                : 0;
    }

    /** The timescales whose clocks a question counts. */
    public static List<TimescaleKey> counted(Question question) {
        return question.countsTransfersIn()
                ? List.of(question.timescale(), TimescaleKey.TRANSFER_IN_CONFERENCE)
                : List.of(question.timescale());
    }
}
