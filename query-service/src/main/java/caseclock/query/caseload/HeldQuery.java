package caseclock.query.caseload;

import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.allocation.Standing;
import caseclock.query.frame.When;
import caseclock.query.timeliness.SpellKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds which accountable worker has which open case on a day, and in what standing the child is. */
public final class HeldQuery {

    private static final int NEW_DAYS = 7;

    private static final String HELD = """
            select distinct on (s.council, s.who, s.case_id)
                s.council, s.who as worker, s.case_id, f.reference, held.who as team, s.from_on,
                s.from_on >= :newFrom and not exists (
                    select from spell b where b.case_id = s.case_id and b.kind = 'ALLOCATED' and b.role = 'ACCOUNTABLE_WORKER'
                    and b.who = s.who and b.from_on < s.from_on and b.until_on >= s.from_on and %s) as recent,
                %s as on_plan, %s as looked_after, %s as privately_fostered
            from spell s
            join case_file f on f.case_id = s.case_id
            join spell o on o.case_id = s.case_id and o.council = s.council and o.kind = 'OPEN' and %s
            left join lateral (
                select h.who from spell h where h.case_id = s.case_id and h.kind = 'HELD' and %s
                order by h.from_on desc limit 1) held on true
            where s.kind = 'ALLOCATED' and s.role = 'ACCOUNTABLE_WORKER' and %s and %s
              and (cast(:worker as text) is null or s.who = :worker)
            order by s.council, s.who, s.case_id, s.from_on""".formatted(
                    known("b"),
                    in(SpellKind.ON_PLAN),
                    in(SpellKind.LOOKED_AFTER),
                    in(SpellKind.PRIVATELY_FOSTERED),
                    on("o"),
                    on("h"),
                    on("s"),
                    council("s"));

    private final JdbcClient database;

    public HeldQuery(JdbcClient database) {
        this.database = database;
    }

    private static String on(String spell) {
        return covers(spell, ":asAt") + " and " + known(spell);
    }

    private static String in(SpellKind kind) {
        return "exists (select from spell p where p.case_id = s.case_id and p.council = s.council and p.kind = '%s' and %s)"
                .formatted(kind, on("p"));
    }

    /** Of one worker, or of all. */
    List<HeldCase> held(Optional<String> council, Optional<String> worker, When when) {
        return database.sql(HELD)
                .params(Map.of(
                        "asAt", when.asAt(),
                        "newFrom", when.asAt().minusDays(NEW_DAYS - 1L),
                        "known", Timestamp.from(when.knownAt())))
                .param("council", council.orElse(null))
                .param("worker", worker.orElse(null))
                .query(HeldQuery::row)
                .list();
    }

    private static HeldCase row(ResultSet row, int number) throws SQLException {
        return new HeldCase(
                row.getString("council"),
                row.getString("worker"),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                Optional.ofNullable(row.getString("team")),
                row.getObject("from_on", LocalDate.class),
                row.getBoolean("recent"),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getBoolean("on_plan")) {
            return Standing.ON_PLAN;
        }
        if (row.getBoolean("looked_after")) {
            return Standing.LOOKED_AFTER;
        }
        return row.getBoolean("privately_fostered") ? Standing.PRIVATELY_FOSTERED : Standing.OTHER;
    }
}
