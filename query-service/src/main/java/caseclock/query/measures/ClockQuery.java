package caseclock.query.measures;

import caseclock.query.readtables.ClockRow;
import caseclock.query.readtables.Row;
import caseclock.query.timeliness.TimescaleKey;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the clocks that a question can be about. */
public final class ClockQuery {

    private static final String CLOCKS = """
            select c.case_id, c.council, f.reference, row_to_json(c) as clock, held.who as team_then
            from clock c
            join case_file f on f.case_id = c.case_id
            left join lateral (
                select s.who from spell s
                where s.case_id = c.case_id and s.kind = 'HELD'
                  and s.from_on <= :asAt and (s.until_on is null or s.until_on > :asAt)
                  and s.known_from <= :known and (s.known_to is null or s.known_to > :known)
                order by s.from_on desc limit 1) held on true
            where c.timescale = :timescale
              and (cast(:council as text) is null or c.council = :council)
              and c.known_from <= :known and (c.known_to is null or c.known_to > :known)
              and c.started_on <= :asAt
              and (c.stopped_on between :from and :to
                or c.due_on between :from and :to
                or (c.flaw is not null and c.started_on between :from and :to)
                or (c.flaw is null and (c.stopped_on is null or c.stopped_on > :asAt) and (c.cancelled_on is null or c.cancelled_on > :asAt)))
            order by f.reference, c.started_on, c.start_entry""";

    private final JdbcClient database;

    public ClockQuery(JdbcClient database) {
        this.database = database;
    }

    /** Every clock that stops or falls due in the period, is open on the day asked about, or is flawed. */
    public List<CountedClock> clocks(Question question) {
        return database.sql(CLOCKS)
                .param("timescale", question.timescale().text())
                .param("council", question.council().orElse(null))
                .param("from", question.from())
                .param("to", question.to())
                .param("asAt", question.asAt())
                .param("known", Timestamp.from(question.knownAt()))
                .query((row, _) -> new CountedClock(
                        row.getObject("case_id", UUID.class),
                        row.getString("council"),
                        row.getString("reference"),
                        Row.COLUMNS
                                .readValue(row.getString("clock"), ClockRow.class)
                                .clock(),
                        Optional.ofNullable(row.getString("team_then"))))
                .list();
    }

    /** The same question about conferences of children who came from another council. */
    public int transfersIn(Question question) {
        if (question.timescale() != TimescaleKey.SECTION_47_TO_CONFERENCE) {
            return 0;
        }
        var transfers = new Question(
                TimescaleKey.TRANSFER_IN_CONFERENCE,
                question.from(),
                question.to(),
                question.council(),
                question.team(),
                question.asAt(),
                question.knownAt(),
                question.attribution());
        return Math.toIntExact(clocks(transfers).stream()
                .filter(one -> one.clock()
                        .stop()
                        .filter(stop -> question.covers(stop.on()))
                        .isPresent())
                .filter(one -> question.team().admits(one.clock().teamAtStop()))
                .count());
    }
}
