package caseclock.query.allocation;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.heldOn;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who waits for a worker on a day, in what standing, and what was done for them meanwhile. */
public final class WaitQuery {

    /** The last day on which a kind of fact happened to a waiting child; only since the wait began, but for being seen. */
    private static final String LAST = """
            (select max(l.happened_on) from fact l
                where l.case_id = s.case_id and l.kind = '%s' and l.happened_on <= :asAt and %s and %s)""";

    /** Whether the child is in another sort of spell on the day. */
    private static final String IN_SPELL =
            "exists (select from spell p where p.case_id = s.case_id and p.council = s.council and p.kind = '%s' and %s and %s)";

    private static final String WAITS = """
            select s.case_id, held.who as team, s.from_on, past.from_on as past_from, past.until_on as past_until,
                %s as on_plan,
                %s as looked_after,
                %s as privately_fostered,
                %s as risk_assessed_on,
                %s as reviewed_on,
                %s as family_told_on,
                %s as seen_on
            from spell s
            left join lateral (
                select max(o.from_on) as from_on from spell o
                where o.case_id = s.case_id and o.kind = 'OPEN' and o.from_on <= s.from_on and %s) opened on true
            left join spell past on past.case_id = s.case_id and past.council = s.council and past.kind = 'UNALLOCATED'
                and past.from_on < s.from_on
                and past.from_on >= opened.from_on and %s
            %s
            where s.kind = 'UNALLOCATED' and %s and %s and %s and %s
            order by s.from_on, s.case_id, past.from_on""".formatted(
                    inSpell(SpellKind.ON_PLAN),
                    inSpell(SpellKind.LOOKED_AFTER),
                    inSpell(SpellKind.PRIVATELY_FOSTERED),
                    last("UnallocatedRiskAssessed", "l.happened_on >= s.from_on"),
                    last(
                            "ManagementOversightRecorded",
                            "l.happened_on >= s.from_on and l.fact ->> 'subject' = 'UNALLOCATED_CHILD'"),
                    last("AllocationDelayNotified", "l.happened_on >= s.from_on"),
                    last("VisitMade", "l.fact ->> 'childSeen' = 'true'"),
                    known("o"),
                    known("past"),
                    heldOn("s", ":asAt"),
                    covers("s", ":asAt"),
                    known("s"),
                    council("s"),
                    OURS);

    private static final String OPEN = """
            select count(*) filter (where not unknown), count(*) filter (where unknown) from (
                select exists (select from spell n where n.case_id = s.case_id and n.council = s.council
                    and n.kind = 'ALLOCATION_NOT_KNOWN'
                    and %s and %s) as unknown
                from spell s %s
                where s.kind = 'OPEN' and %s and %s and %s and %s) children""".formatted(
                    covers("n", ":asAt"),
                    known("n"),
                    heldOn("s", ":asAt"),
                    covers("s", ":asAt"),
                    known("s"),
                    council("s"),
                    OURS);

    private final JdbcClient database;
    private final BankHolidays holidays;

    public WaitQuery(JdbcClient database, BankHolidays holidays) {
        this.database = database;
        this.holidays = holidays;
    }

    private static String last(String kind, String which) {
        return LAST.formatted(kind, which, known("l"));
    }

    private static String inSpell(SpellKind kind) {
        return IN_SPELL.formatted(kind, covers("p", ":asAt"), known("p"));
    }

    private record Open(int known, int notKnown) {}

    public Waits waits(Scope scope) {
        Open open = database.sql(OPEN)
                .params(scope.parameters())
                .query((row, _) -> new Open(row.getInt(1), row.getInt(2)))
                .single();
        return Waits.of(list(scope), open.known(), open.notKnown(), scope.asAt());
    }

    /** Longest first. A child with earlier waits in the same episode comes in one row for each of them. */
    private List<Wait> list(Scope scope) {
        WorkingCalendar calendar = holidays.knownAt(scope.knownAt());
        Map<UUID, Wait> waits = new LinkedHashMap<>();
        database.sql(WAITS)
                .params(scope.parameters())
                .query((row, _) -> wait(row, scope.asAt(), calendar))
                .list()
                .forEach(wait -> waits.merge(wait.caseId(), wait, WaitQuery::withEarlier));
        return new ArrayList<>(waits.values());
    }

    private static Wait wait(ResultSet row, LocalDate asAt, WorkingCalendar calendar) throws SQLException {
        LocalDate since = day(row, "from_on").orElseThrow();
        int waited = calendar.elapsed(since, asAt);
        Optional<LocalDate> pastFrom = day(row, "past_from");
        int before = pastFrom.isEmpty()
                ? 0
                : calendar.elapsed(pastFrom.get(), day(row, "past_until").orElse(since));
        return new Wait(
                row.getObject("case_id", UUID.class),
                Optional.ofNullable(row.getString("team")),
                standing(row),
                since,
                waited,
                waited + before,
                day(row, "risk_assessed_on"),
                day(row, "reviewed_on"),
                day(row, "family_told_on"),
                day(row, "seen_on"));
    }

    private static Wait withEarlier(Wait one, Wait other) {
        int inEpisode = one.workingDaysInEpisode() + other.workingDaysInEpisode() - other.workingDays();
        return new Wait(
                one.caseId(),
                one.team(),
                one.standing(),
                one.since(),
                one.workingDays(),
                inEpisode,
                one.riskAssessedOn(),
                one.reviewedOn(),
                one.familyToldOn(),
                one.seenOn());
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

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
