package caseclock.query.demand;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.heldByDay;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.demand.Demand.Counted;
import caseclock.query.demand.Reasons.Ranked;
import caseclock.query.measures.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what came in, and why. */
public final class DemandQuery {

    private static final String BY_DAY = """
            select f.kind, f.happened_on,
                count(distinct case f.kind when 'ReferralReceived' then f.case_id else f.entry_id end) as facts
            from fact f %s
            where f.kind in ('ContactReceived', 'ReferralReceived', 'StrategyDiscussionHeld', 'Section47EnquiryStarted',
                'ProtectionPlanStarted')
              and f.happened_on between :from and :until and %s and %s and %s
            group by f.kind, f.happened_on""".formatted(heldByDay("f", "f.happened_on"), known("f"), council("f"), OURS);

    /** A row without a reason holds all facts of the kind, and how many name any reason. */
    private static final String BY_REASON = """
            with counted as (
                select %1$s as reasons from fact f %2$s
                where f.kind = :kind and f.happened_on between :from and :until and %3$s and %4$s and %5$s)
            select null as reason, count(*) as facts, count(*) filter (where jsonb_array_length(reasons) > 0) as recorded
            from counted
            union all
            select reason, count(*), 0 from counted, jsonb_array_elements_text(reasons) reason group by reason""";

    private final JdbcClient database;

    public DemandQuery(JdbcClient database) {
        this.database = database;
    }

    public Demand demand(Scope scope) {
        if (scope.until().isBefore(scope.from())) {
            return Demand.of(scope.from(), scope.until(), List.of(), List.of());
        }
        Scope before = scope.during(scope.from().minusYears(1), scope.until().minusYears(1));
        return Demand.of(scope.from(), scope.until(), byDay(scope), byDay(before));
    }

    private List<Counted> byDay(Scope scope) {
        return database.sql(BY_DAY)
                .params(scope.parameters())
                .query((row, _) -> new Counted(
                        row.getString("kind"), row.getObject("happened_on", LocalDate.class), row.getInt("facts")))
                .list();
    }

    public Reasons reasons(Scope scope) {
        return new Reasons(
                ranked(scope, "ContactReceived", oneOf("source")),
                ranked(scope, "ReferralReceived", oneOf("source")),
                ranked(scope, "ReferralReceived", oneOf("primaryNeed")),
                ranked(scope, "ProtectionPlanStarted", oneOf("initialCategory")),
                ranked(scope, "AssessmentAuthorised", "coalesce(f.fact -> 'factors', '[]')"));
    }

    private static String oneOf(String member) {
        return "case when f.fact ->> '%1$s' is null then jsonb_build_array() else jsonb_build_array(f.fact -> '%1$s') end"
                .formatted(member);
    }

    private Ranked ranked(Scope scope, String kind, String reasons) {
        Map<String, Integer> counts = new HashMap<>();
        int[] all = new int[2];
        database.sql(BY_REASON.formatted(reasons, heldByDay("f", "f.happened_on"), known("f"), council("f"), OURS))
                .params(scope.parameters())
                .param("kind", kind)
                .query(row -> {
                    String reason = row.getString("reason");
                    if (reason == null) {
                        all[0] = row.getInt("facts");
                        all[1] = row.getInt("recorded");
                    } else {
                        counts.put(reason, row.getInt("facts"));
                    }
                });
        return Ranked.of(all[0], all[1], counts);
    }
}
