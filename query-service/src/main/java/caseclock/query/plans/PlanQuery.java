package caseclock.query.plans;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.heldOn;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import caseclock.query.measures.Share;
import caseclock.query.plans.Plan.Bare;
import caseclock.query.plans.RepeatPlans.Started;
import caseclock.query.timeliness.TimescaleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the plans that a question can be about: open on a day, ended or started in a period. */
public final class PlanQuery {

    private static final String PLANS = """
            select s.case_id, s.start_entry, s.from_on, s.until_on, held.who as team,
                exists (select from fact o where o.case_id = s.case_id and o.kind = 'ManagementOversightRecorded' and %s
                    and o.fact ->> 'subject' = 'PLAN_ENDING_AT_FIRST_REVIEW'
                    and o.happened_on between s.from_on and s.until_on) as looked_at
            from spell s %s
            where s.kind = 'ON_PLAN' and %s and %s and %s and %s
            order by s.from_on, s.case_id, s.start_entry""";

    private static final String OPEN = plans(":asAt", covers("s", ":asAt"));

    private static final String ENDED = plans("s.until_on", "s.until_on between :from and :until");

    private static final String REVIEWS = """
            select c.case_id, c.timescale, c.start_entry, c.started_on, c.due_on, c.stopped_on, c.stop_entry, c.flaw
            from clock c
            where c.case_id = any (:cases) and c.timescale in (:first, :later) and %s""".formatted(known("c"));

    private static final String STARTED =
            """
            select s.case_id, held.who as team, s.from_on, before.last_end, before.plans,
                cast(coalesce(f.fact ->> 'previousPlans', '0') as integer) as stated
            from spell s
            %s
            left join fact f on f.case_id = s.case_id and f.entry_id = s.start_entry and %s
            left join lateral (
                select max(p.until_on) as last_end, count(*) as plans from spell p
                where p.case_id = s.case_id and p.kind = 'ON_PLAN' and p.from_on < s.from_on and %s) before on true
            where s.kind = 'ON_PLAN' and s.from_on between :from and :until and %s and %s and %s
            order by s.from_on, s.case_id""".formatted(heldOn("s", "s.from_on"), known("f"), known("p"), known("s"), council("s"), OURS);

    private static final String VISITS = """
            select count(*) as visits, count(*) filter (where v.fact ->> 'childSeen' = 'true') as seen,
                count(*) filter (where v.fact ->> 'childSeen' = 'true' and v.fact ->> 'seenAlone' = 'true') as alone,
                count(*) filter (where v.fact ->> 'childSeen' = 'true' and v.fact ->> 'seenAlone' is null) as unsaid
            from fact v %s
            where v.kind = 'VisitMade' and v.happened_on between :from and :until and %s and %s and %s
              and exists (select from spell s where s.case_id = v.case_id and s.council = v.council and s.kind = 'ON_PLAN' and %s and %s)""".formatted(
            heldOn("v", "v.happened_on"), known("v"), council("v"), OURS, covers("s", "v.happened_on"), known("s"));

    private static final String CHILDREN_SEEN =
            """
            select count(*) as children, count(*) filter (where exists (
                select from fact v where v.case_id = s.case_id and v.kind = 'VisitMade' and %s
                  and v.fact ->> 'childSeen' = 'true' and v.happened_on between :from and :until)) as seen
            from spell s %s
            where s.kind = 'ON_PLAN' and %s and %s and %s and %s""".formatted(known("v"), heldOn("s", ":until"), covers("s", ":until"), known("s"), council("s"), OURS);

    private final JdbcClient database;

    public PlanQuery(JdbcClient database) {
        this.database = database;
    }

    private static String plans(String teamOn, String which) {
        return PLANS.formatted(known("o"), heldOn("s", teamOn), which, known("s"), council("s"), OURS);
    }

    /** The plans open at the end of the day asked about. */
    public List<KnownPlan> open(Scope scope) {
        return withReviews(scope, OPEN);
    }

    /** The plans that ended in the period. */
    public List<KnownPlan> ended(Scope scope) {
        return withReviews(scope, ENDED);
    }

    /** The plans that started in the period, with what is known of plans before. */
    public List<Started> started(Scope scope) {
        return database.sql(STARTED)
                .params(scope.parameters())
                .query((row, _) -> new Started(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("team")),
                        day(row, "from_on").orElseThrow(),
                        row.getInt("plans"),
                        day(row, "last_end"),
                        row.getInt("stated")))
                .list();
    }

    /** The visits of the period to children on a plan. */
    public PlanVisits visits(Scope scope) {
        Share children = database.sql(CHILDREN_SEEN)
                .params(scope.parameters())
                .query((row, _) -> new Share(row.getInt("seen"), row.getInt("children")))
                .single();
        return database.sql(VISITS)
                .params(scope.parameters())
                .query((row, _) -> new PlanVisits(
                        new Share(row.getInt("seen"), row.getInt("visits")),
                        new Share(row.getInt("alone"), row.getInt("seen")),
                        row.getInt("unsaid"),
                        children))
                .single();
    }

    private record Found(UUID caseId, Optional<String> team, Bare plan, boolean lookedAt) {}

    private record FoundReview(UUID caseId, Review review) {}

    private List<KnownPlan> withReviews(Scope scope, String plans) {
        List<Found> found = database.sql(plans)
                .params(scope.parameters())
                .query(PlanQuery::plan)
                .list();
        Map<UUID, List<Review>> reviews = reviews(scope, found);
        return found.stream()
                .map(one -> new KnownPlan(
                        one.caseId(),
                        one.team(),
                        Plan.of(List.of(one.plan()), reviews.getOrDefault(one.caseId(), List.of()))
                                .getFirst(),
                        one.lookedAt()))
                .toList();
    }

    private Map<UUID, List<Review>> reviews(Scope scope, List<Found> plans) {
        return database
                .sql(REVIEWS)
                .param("cases", plans.stream().map(Found::caseId).distinct().toArray(UUID[]::new))
                .param("first", TimescaleKey.FIRST_REVIEW_CONFERENCE.text())
                .param("later", TimescaleKey.LATER_REVIEW_CONFERENCE.text())
                .param("known", scope.parameters().get("known"))
                .query(PlanQuery::review)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        FoundReview::caseId, Collectors.mapping(FoundReview::review, Collectors.toList())));
    }

    private static Found plan(ResultSet row, int number) throws SQLException {
        var plan = new Bare(
                row.getObject("start_entry", UUID.class), day(row, "from_on").orElseThrow(), day(row, "until_on"));
        return new Found(
                row.getObject("case_id", UUID.class),
                Optional.ofNullable(row.getString("team")),
                plan,
                row.getBoolean("looked_at"));
    }

    private static FoundReview review(ResultSet row, int number) throws SQLException {
        var review = new Review(
                row.getString("timescale").equals(TimescaleKey.FIRST_REVIEW_CONFERENCE.text()),
                row.getObject("start_entry", UUID.class),
                day(row, "started_on").orElseThrow(),
                day(row, "due_on"),
                day(row, "stopped_on"),
                Optional.ofNullable(row.getObject("stop_entry", UUID.class)),
                row.getString("flaw") != null);
        return new FoundReview(row.getObject("case_id", UUID.class), review);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
