package caseclock.query.recordkeeping;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.heldByDay;
import static caseclock.query.measures.Clauses.inTime;
import static caseclock.query.measures.Clauses.known;

import caseclock.query.measures.Scope;
import caseclock.query.measures.Share;
import caseclock.query.recordkeeping.Corrections.Flip;
import caseclock.query.recordkeeping.Lag.Recorded;
import caseclock.query.recordkeeping.RecordingLag.Counted;
import caseclock.query.timeliness.BankHolidays;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds when entries were recorded, corrected and withdrawn in a period. */
public final class RecordQuery {

    private static final String RECORDED_IN_PERIOD =
            "f.first_known_at between :fromMoment and :untilMoment and f.first_known_at <= :known";

    private static final String LAGS =
            """
            select f.kind, held.who as team, f.basis = 'RECORDED_BY_SOURCE' as by_source, f.happened_on,
                cast(f.first_known_at at time zone 'Europe/London' as date) as recorded_on, count(*) as entries
            from fact f %s
            where %s and %s and %s and %s
            group by 1, 2, 3, 4, 5""".formatted(heldByDay("f", "f.happened_on"), RECORDED_IN_PERIOD, known("f"), council("f"), OURS);

    /** Only some kinds, of one team only where one is asked about: a page asks this every time it is opened. */
    private static final String LAGS_OF_KINDS =
            """
            select f.kind, held.who as team, f.happened_on,
                cast(f.first_known_at at time zone 'Europe/London' as date) as recorded_on, count(*) as entries
            from fact f
            left join lateral (
                select h.who from spell h
                where (:byTeam or not :everyTeam) and h.case_id = f.case_id and h.kind = 'HELD' and %s
                  and h.from_on <= f.happened_on and (h.until_on is null or h.until_on >= f.happened_on)
                order by h.from_on desc limit 1) held on true
            where f.kind = any (:kinds) and f.basis = 'RECORDED_BY_SOURCE' and %s and %s and %s and %s
            group by 1, 2, 3, 4""".formatted(known("h"), RECORDED_IN_PERIOD, known("f"), council("f"), OURS);

    private static final String PAST_DEADLINE =
            """
            select count(*) filter (where case when c.due_at is null
                    then cast(f.first_known_at at time zone 'Europe/London' as date) > c.due_on
                    else f.first_known_at > c.due_at end) as late,
                count(*) as stopped
            from fact f
            join clock c on c.case_id = f.case_id and c.stop_entry = f.entry_id
            where %s and f.basis = 'RECORDED_BY_SOURCE' and %s and %s and %s
              and c.flaw is null and %s
              and (:everyTeam or c.team_at_stop is not distinct from cast(:team as text))""".formatted(RECORDED_IN_PERIOD, known("f"), known("c"), council("f"), inTime("c"));

    /** A fact's first version is known from its first recording on, so that one row stands for each entry, withdrawn or not. */
    private static final String AMENDED =
            """
            select kind, sum(recorded) as recorded, sum(corrected) as corrected, sum(withdrawn) as withdrawn from (
                select f.kind, 1 as recorded, 0 as corrected, 0 as withdrawn
                from fact f %1$s
                where %2$s and f.known_from = f.first_known_at and %3$s and %4$s
                union all
                select f.kind, 0, cast(e.corrected as integer), cast(e.withdrawn as integer)
                from (
                    select a.case_id, a.entry_id, bool_or(a.change = 'CORRECTED') as corrected,
                        bool_or(a.change = 'WITHDRAWN') as withdrawn
                    from entry a
                    where a.change in ('CORRECTED', 'WITHDRAWN') and a.known_at between :fromMoment and :untilMoment
                      and a.known_at <= :known and (cast(:council as text) is null or a.council = :council)
                    group by a.case_id, a.entry_id) e
                join fact f on f.case_id = e.case_id and f.entry_id = e.entry_id and f.known_from = f.first_known_at
                %1$s
                where %4$s) counted
            group by kind order by kind""".formatted(heldByDay("f", "f.happened_on"), RECORDED_IN_PERIOD, council("f"), OURS);

    private static final String FLIPS = """
            select b.case_id, b.team_at_stop as team, b.timescale, b.known_from, %s as now_in_time
            from clock a
            join clock b on b.case_id = a.case_id and b.timescale = a.timescale and b.start_entry = a.start_entry
                and b.known_from = a.known_to
            where a.known_to between :fromMoment and :untilMoment and a.known_to <= :known and %s
              and a.flaw is null and b.flaw is null and %s <> %s
              and exists (select from entry e where e.case_id = a.case_id and e.change in ('CORRECTED', 'WITHDRAWN')
                and e.known_at = a.known_to)
              and (:everyTeam or b.team_at_stop is not distinct from cast(:team as text))
            order by b.known_from, b.case_id, b.timescale""".formatted(inTime("b"), council("a"), inTime("a"), inTime("b"));

    private final JdbcClient database;
    private final BankHolidays holidays;

    public RecordQuery(JdbcClient database, BankHolidays holidays) {
        this.database = database;
        this.holidays = holidays;
    }

    public RecordingLag lag(Scope scope) {
        return RecordingLag.of(recorded(scope), pastDeadline(scope), holidays.knownAt(scope.knownAt()));
    }

    /** The same of some kinds of facts, recorded by their source, in the order of the kinds. */
    public List<RecordingLag.ByKind> lag(Scope scope, List<String> kinds) {
        var found = ofKinds(scope, kinds, false);
        return kinds.stream()
                .map(kind -> new RecordingLag.ByKind(
                        kind, lag(scope, found, one -> one.kind().equals(kind))))
                .toList();
    }

    /** The same of one kind, team by team; a team that recorded none is not there. */
    public Map<Optional<String>, Lag> lagByTeam(Scope scope, String kind) {
        var found = ofKinds(scope, List.of(kind), true);
        return found.stream()
                .map(Counted::team)
                .distinct()
                .collect(Collectors.toMap(
                        team -> team,
                        team -> lag(scope, found, one -> one.team().equals(team))));
    }

    private Lag lag(Scope scope, List<Counted> found, Predicate<Counted> which) {
        return Lag.of(found.stream().filter(which).map(Counted::recorded).toList(), holidays.knownAt(scope.knownAt()));
    }

    private List<Counted> ofKinds(Scope scope, List<String> kinds, boolean byTeam) {
        return database.sql(LAGS_OF_KINDS)
                .params(scope.parameters())
                .param("kinds", kinds.toArray(String[]::new))
                .param("byTeam", byTeam)
                .query((row, _) -> new Counted(
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("team")),
                        true,
                        new Recorded(
                                row.getObject("happened_on", LocalDate.class),
                                row.getObject("recorded_on", LocalDate.class),
                                row.getInt("entries"))))
                .list();
    }

    private List<Counted> recorded(Scope scope) {
        return database.sql(LAGS)
                .params(scope.parameters())
                .query((row, _) -> new Counted(
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("team")),
                        row.getBoolean("by_source"),
                        new Recorded(
                                row.getObject("happened_on", LocalDate.class),
                                row.getObject("recorded_on", LocalDate.class),
                                row.getInt("entries"))))
                .list();
    }

    private Share pastDeadline(Scope scope) {
        return database.sql(PAST_DEADLINE)
                .params(scope.parameters())
                .query((row, _) -> new Share(row.getInt("late"), row.getInt("stopped")))
                .single();
    }

    public Corrections corrections(Scope scope) {
        return Corrections.of(amended(scope), flips(scope));
    }

    private List<Corrections.Counted> amended(Scope scope) {
        return database.sql(AMENDED)
                .params(scope.parameters())
                .query((row, _) -> new Corrections.Counted(
                        row.getString("kind"),
                        row.getInt("recorded"),
                        row.getInt("corrected"),
                        row.getInt("withdrawn")))
                .list();
    }

    private List<Flip> flips(Scope scope) {
        return database.sql(FLIPS)
                .params(scope.parameters())
                .query((row, _) -> new Flip(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("team")),
                        row.getString("timescale"),
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        row.getBoolean("now_in_time")))
                .list();
    }
}
