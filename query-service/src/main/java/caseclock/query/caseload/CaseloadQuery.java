package caseclock.query.caseload;

import caseclock.query.allocation.Caseloads;
import caseclock.query.allocation.WorkerChanges;
import caseclock.query.allocation.WorkerQuery;
import caseclock.query.frame.When;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.Scope;
import caseclock.query.measures.SharedMeetings;
import caseclock.query.measures.SpellQuery.Caseload;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams.Team;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds who answers for which children, and what runs and is due for them. */
public final class CaseloadQuery {

    /** The day asked about and the due day counted. */
    static final int AHEAD_WORKING_DAYS = 10;

    private final HeldQuery held;
    private final YearQuery weeks;
    private final OpenClocks clocks;
    private final SharedMeetings meetings;
    private final WorkerQuery changes;
    private final BankHolidays holidays;
    private final int guideline;

    public CaseloadQuery(
            HeldQuery held,
            YearQuery weeks,
            OpenClocks clocks,
            SharedMeetings meetings,
            WorkerQuery changes,
            BankHolidays holidays,
            int guideline) {
        this.held = held;
        this.weeks = weeks;
        this.clocks = clocks;
        this.meetings = meetings;
        this.changes = changes;
        this.holidays = holidays;
        this.guideline = guideline;
    }

    private record Staff(String council, String worker) {}

    private record Beside(Map<UUID, List<Open>> open, Map<UUID, Set<String>> meetings, Map<UUID, Integer> changes) {}

    int guideline() {
        return guideline;
    }

    /** All workers are counted, so that a page about one team can lead to the others. */
    Found found(Asked asked, List<Team> teams) {
        var everybody = held.held(asked.council(), Optional.empty(), asked.when());
        var ours = ours(everybody, asked);
        return new Found(teams, counted(everybody), counted(ours), loads(ours, asked), season(asked));
    }

    /** The workers who are listed, in the order asked for. */
    LoadLines lines(Asked asked) {
        var ours = ours(held.held(asked.council(), Optional.empty(), asked.when()), asked);
        var loads = loads(ours, asked).stream()
                .filter(load -> !asked.over() || load.count() > guideline)
                .toList();
        return new LoadLines(loads, guideline, asked.when()).in(asked.sorting());
    }

    /** Not of children without a team. */
    Optional<Season> season(Asked asked) {
        var when = asked.when();
        var scope = scope(asked.council(), asked.team(), when);
        return asked.team() instanceof TeamFilter.NoTeam
                ? Optional.empty()
                : Optional.of(Season.of(weeks.weeks(scope, Season.COUNTS), when.asAt(), asked.scope()));
    }

    private static List<HeldCase> ours(List<HeldCase> everybody, Asked asked) {
        return everybody.stream().filter(one -> asked.team().admits(one.team())).toList();
    }

    private static Scope scope(Optional<String> council, TeamFilter team, When when) {
        return new Scope(when.asAt(), when.asAt(), council, team, when.asAt(), when.knownAt());
    }

    /** The same as the interface counts it. */
    Caseloads counted(Collection<HeldCase> cases) {
        Map<List<Object>, List<HeldCase>> byWorkerAndTeam =
                cases.stream().collect(Collectors.groupingBy(one -> List.of(one.council(), one.worker(), one.team())));
        return Caseloads.of(
                guideline,
                byWorkerAndTeam.values().stream()
                        .map(same -> new Caseload(
                                same.getFirst().council(),
                                same.getFirst().worker(),
                                same.getFirst().team(),
                                same.size()))
                        .toList());
    }

    /** Everybody's, or a team's: what runs is found for all of them together. */
    private List<Load> loads(List<HeldCase> cases, Asked asked) {
        var when = asked.when();
        return loads(
                cases,
                clocks.on(when.asAt(), when.knownAt(), asked.council(), asked.team()),
                changes.changes(scope(asked.council(), asked.team(), when)),
                when);
    }

    /** One worker's, or several of one name in several councils. */
    List<Load> of(Optional<String> council, String worker, When when) {
        var cases = held.held(council, Optional.of(worker), when);
        var ids = cases.stream().map(HeldCase::caseId).distinct().toList();
        return loads(
                cases,
                clocks.of(ids, when.asAt(), when.knownAt()),
                changes.changesOf(ids, scope(council, new TeamFilter.AllTeams(), when)),
                when);
    }

    private List<Load> loads(List<HeldCase> cases, List<Open> open, WorkerChanges changed, When when) {
        var ids = cases.stream().map(HeldCase::caseId).distinct().toList();
        var beside = new Beside(
                open.stream().collect(Collectors.groupingBy(one -> one.clock().caseId())),
                meetings.meetings(ids, when.knownAt()),
                changed.children().cases().stream()
                        .collect(Collectors.toMap(WorkerChanges.Child::caseId, WorkerChanges.Child::changes)));
        var calendar = calendar(when);
        return cases.stream()
                .collect(Collectors.groupingBy(
                        one -> new Staff(one.council(), one.worker()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> load(own, beside, when.asAt(), calendar))
                .toList();
    }

    WorkingCalendar calendar(When when) {
        return holidays.knownAt(when.knownAt());
    }

    private static Load load(List<HeldCase> own, Beside beside, LocalDate asAt, WorkingCalendar calendar) {
        var ids = own.stream().map(HeldCase::caseId).toList();
        var open = ids.stream()
                .flatMap(id -> beside.open().getOrDefault(id, List.of()).stream())
                .toList();
        return new Load(
                own.getFirst().council(),
                own.getFirst().worker(),
                own,
                Families.atMost(ids, beside.meetings()),
                open,
                ahead(open, asAt, calendar),
                ids.stream()
                        .mapToInt(id -> beside.changes().getOrDefault(id, 0))
                        .sum());
    }

    private static List<CaseClock> ahead(List<Open> open, LocalDate asAt, WorkingCalendar calendar) {
        return open.stream()
                .map(one -> one.clock().clock())
                .filter(clock -> isAhead(clock.dueOn().orElseThrow(), asAt, calendar))
                .sorted(Comparator.comparing(clock -> clock.dueOn().orElseThrow()))
                .toList();
    }

    private static boolean isAhead(LocalDate due, LocalDate asAt, WorkingCalendar calendar) {
        return !due.isBefore(asAt) && calendar.elapsed(asAt.minusDays(1), due) <= AHEAD_WORKING_DAYS;
    }
}
