package caseclock.query.measures;

import caseclock.query.timeliness.WorkingCalendar;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who waits for a worker, of whom it is not known, and who has how many children, on a day as known at a moment. */
public final class SpellQuery {

    private static final String TEAM = """
            left join lateral (select h.who from spell h
                where h.case_id = s.case_id and h.kind = 'HELD' and %s order by h.from_on desc limit 1) held on true""".formatted(coversKnown("h"));

    private static final String UNALLOCATED =
            """
            select s.case_id, s.council, f.reference, held.who as team, s.from_on, coalesce(s.cause, 'NEW') as cause,
                exists (select from spell p where p.case_id = s.case_id and p.council = s.council and p.kind = 'ON_PLAN' and %s) as on_plan,
                risk.happened_on as risk_assessed_on, risk.covered_by
            from spell s
            join case_file f on f.case_id = s.case_id
            %s
            left join lateral (
                select r.happened_on, r.fact ->> 'coveredBy' as covered_by from fact r
                where r.case_id = s.case_id and r.kind = 'UnallocatedRiskAssessed' and %s
                  and r.happened_on between s.from_on and :asAt
                order by r.happened_on desc, r.position desc limit 1) risk on true
            where s.kind = 'UNALLOCATED' and %s and (cast(:council as text) is null or s.council = :council)
            order by s.from_on, f.reference""".formatted(coversKnown("p"), TEAM, Clauses.known("r"), coversKnown("s"));

    private static final String NOT_KNOWN = """
            select held.who from spell s %s
            where s.kind = 'ALLOCATION_NOT_KNOWN' and %s and (cast(:council as text) is null or s.council = :council)""".formatted(TEAM, coversKnown("s"));

    private static final String CASELOADS = """
            select s.council, s.who as worker, held.who as team, count(distinct s.case_id) as children
            from spell s join spell o on o.case_id = s.case_id and o.council = s.council and o.kind = 'OPEN' and %s %s
            where s.kind = 'ALLOCATED' and s.role = 'ACCOUNTABLE_WORKER' and %s
              and (cast(:council as text) is null or s.council = :council)
            group by s.council, s.who, held.who order by s.council, s.who, held.who""".formatted(coversKnown("o"), TEAM, coversKnown("s"));

    private final JdbcClient database;

    /** That a spell covers the day asked about, as known at the moment asked about. */
    private static String coversKnown(String spell) {
        return Clauses.covers(spell, ":asAt") + " and " + Clauses.known(spell);
    }

    public SpellQuery(JdbcClient database) {
        this.database = database;
    }

    /** Who has how many open cases as accountable worker: children, not families. */
    public record Caseload(String council, String worker, Optional<String> team, int children) {}

    /** Longest wait first. */
    public List<UnallocatedChild> unallocated(
            Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt, WorkingCalendar calendar) {
        return ask(UNALLOCATED, council, asAt, knownAt)
                .query((row, _) -> new UnallocatedChild(
                        row.getObject("case_id", UUID.class),
                        row.getString("council"),
                        row.getString("reference"),
                        Optional.ofNullable(row.getString("team")),
                        row.getObject("from_on", LocalDate.class),
                        calendar.elapsed(row.getObject("from_on", LocalDate.class), asAt),
                        row.getString("cause"),
                        row.getBoolean("on_plan"),
                        Optional.ofNullable(row.getObject("risk_assessed_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("covered_by"))))
                .list()
                .stream()
                .filter(child -> team.admits(child.team()))
                .toList();
    }

    /** Children with an open case whose sources never say who is allocated. */
    public int notKnown(Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return Math.toIntExact(
                ask(NOT_KNOWN, council, asAt, knownAt)
                        .query((row, _) -> Optional.ofNullable(row.getString("who")))
                        .list()
                        .stream()
                        .filter(team::admits)
                        .count());
    }

    /** By worker, alphabetical; a worker whose children are held by two teams stands under both. */
    public List<Caseload> caseloads(Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return ask(CASELOADS, council, asAt, knownAt)
                .query((row, _) -> new Caseload(
                        row.getString("council"),
                        row.getString("worker"),
                        Optional.ofNullable(row.getString("team")),
                        row.getInt("children")))
                .list()
                .stream()
                .filter(load -> team.admits(load.team()))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, Optional<String> council, LocalDate asAt, Instant knownAt) {
        return database.sql(sql)
                .params(Map.of("asAt", asAt, "known", Timestamp.from(knownAt)))
                .param("council", council.orElse(null));
    }
}
