package caseclock.query.allocation;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.heldOn;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.allocation.WorkerChanges.Allocated;
import caseclock.query.allocation.WorkerChanges.History;
import caseclock.query.measures.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the workers whom the children had whose cases have been open for twelve months. */
public final class WorkerQuery {

    private static final String ALLOCATIONS = allocations("");

    private static final String ALLOCATIONS_OF_CASES = allocations("and s.case_id = any (:cases)");

    private static String allocations(String which) {
        return """
            select s.case_id, held.who as team, a.who as worker, a.from_on, a.until_on,
                exists (select from fact e where e.case_id = a.case_id and e.kind = 'AllocationEnded' and %s
                    and e.fact ->> 'allocation' = cast(a.start_entry as text)
                    and e.fact ->> 'reason' in ('TRANSFER_IN_PROCESS', 'ABSENCE')) as planned_end
            from spell s
            %s
            left join spell a on a.case_id = s.case_id and a.kind = 'ALLOCATED' and a.role = 'ACCOUNTABLE_WORKER' and %s
            where s.kind = 'OPEN' and %s and s.from_on <= :yearBefore and %s and %s and %s
            order by s.case_id, a.from_on, a.until_on""".formatted(
                        known("e"),
                        heldOn("s", ":asAt"),
                        known("a"),
                        covers("s", ":asAt"),
                        known("s"),
                        council("s"),
                        OURS,
                        which);
    }

    private final JdbcClient database;

    public WorkerQuery(JdbcClient database) {
        this.database = database;
    }

    private record Row(UUID caseId, Optional<String> team, Optional<Allocated> allocated) {}

    public WorkerChanges changes(Scope scope) {
        return changes(scope, ask(ALLOCATIONS, scope));
    }

    /** The same of these children only. */
    public WorkerChanges changesOf(Collection<UUID> cases, Scope scope) {
        return changes(scope, ask(ALLOCATIONS_OF_CASES, scope).param("cases", cases.toArray(UUID[]::new)));
    }

    private static WorkerChanges changes(Scope scope, JdbcClient.StatementSpec asked) {
        Map<UUID, History> children = new LinkedHashMap<>();
        asked.query(WorkerQuery::row).list().forEach(row -> {
            History child =
                    children.computeIfAbsent(row.caseId(), id -> new History(id, row.team(), new ArrayList<>()));
            row.allocated().ifPresent(child.allocations()::add);
        });
        return WorkerChanges.of(new ArrayList<>(children.values()), scope.asAt());
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope) {
        return database.sql(sql)
                .params(scope.parameters())
                .param("yearBefore", scope.asAt().minusMonths(12));
    }

    /** A child who never had a worker comes with none. */
    private static Row row(ResultSet row, int number) throws SQLException {
        Optional<Allocated> allocated = row.getString("worker") == null
                ? Optional.empty()
                : Optional.of(new Allocated(
                        row.getString("worker"),
                        row.getObject("from_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                        row.getBoolean("planned_end")));
        return new Row(row.getObject("case_id", UUID.class), Optional.ofNullable(row.getString("team")), allocated);
    }
}
