package caseclock.query.unallocated;

import caseclock.query.allocation.WaitQuery;
import caseclock.query.allocation.Waits;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.SharedMeetings;
import caseclock.query.measures.SharedMeetings.Sibling;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.unallocated.DailyQuery.Daily;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the children without a worker, the clocks that run for them meanwhile, and what was done for them. */
public final class WaitingQuery {

    private final SpellQuery spells;
    private final WaitQuery waits;
    private final DailyQuery days;
    private final OpenClocks clocks;
    private final SharedMeetings meetings;
    private final Teams teams;
    private final BankHolidays holidays;

    public WaitingQuery(
            SpellQuery spells,
            WaitQuery waits,
            DailyQuery days,
            OpenClocks clocks,
            SharedMeetings meetings,
            Teams teams,
            BankHolidays holidays) {
        this.spells = spells;
        this.waits = waits;
        this.days = days;
        this.clocks = clocks;
        this.meetings = meetings;
        this.teams = teams;
        this.holidays = holidays;
    }

    Found found(Asked asked) {
        var everybody = everybody(asked);
        return new Found(
                teams.all(asked.council()),
                everybody,
                waiting(everybody, asked),
                meanwhile(asked),
                daily(asked),
                days.last(asked.trend()),
                calendar(asked));
    }

    /** Those who are listed, in the order asked for. */
    WaitingLines list(Asked asked) {
        var shown = waiting(everybody(asked), asked).stream()
                .filter(asked.show()::lists)
                .toList();
        return new WaitingLines(shown, asked.when(), calendar(asked)).in(asked.sorting());
    }

    TeamLines teams(Asked asked) {
        return TeamLines.of(teams.all(asked.council()), everybody(asked), asked);
    }

    Waits meanwhile(Asked asked) {
        return waits.waits(asked.trend());
    }

    List<Daily> daily(Asked asked) {
        return days.daily(asked.trend());
    }

    /** Those of every team, so that a page about one can lead to the others. */
    private List<UnallocatedChild> everybody(Asked asked) {
        var when = asked.when();
        return spells.unallocated(
                asked.council(), new TeamFilter.AllTeams(), when.asAt(), when.knownAt(), calendar(asked));
    }

    private List<Waiting> waiting(List<UnallocatedChild> everybody, Asked asked) {
        var when = asked.when();
        var ours = everybody.stream()
                .filter(child -> asked.team().admits(child.team()))
                .toList();
        var ids = ours.stream().map(UnallocatedChild::caseId).toList();
        Map<UUID, List<Open>> open = clocks.of(ids, when.asAt(), when.knownAt()).stream()
                .collect(Collectors.groupingBy(one -> one.clock().caseId()));
        Map<UUID, List<Sibling>> siblings = meetings.siblings(ids, when.knownAt());
        return ours.stream()
                .map(child -> new Waiting(
                        child,
                        siblings.getOrDefault(child.caseId(), List.of()),
                        open.getOrDefault(child.caseId(), List.of())))
                .toList();
    }

    private WorkingCalendar calendar(Asked asked) {
        return holidays.knownAt(asked.when().knownAt());
    }
}
