package caseclock.query.metrics;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many clocks of each state are open in each team, and how many of its children wait for a worker; of children only their number is kept. */
record TeamCounts(Map<Clocks, Integer> open, Map<Team, Waiting> waiting) {

    /** In the order in which people read them. */
    static final List<ClockState> STATES =
            List.of(ClockState.RUNNING, ClockState.DUE_SOON, ClockState.BOOKED_LATE, ClockState.OVERDUE);

    /** @param name empty for the cases whose source names no team */
    record Team(String council, Optional<String> name) {}

    record Clocks(Team team, TimescaleKey timescale, ClockState state) {}

    /** @param since the first day of the longest wait; empty if nobody waits */
    record Waiting(int children, Optional<LocalDate> since) {

        static final Waiting NOBODY = new Waiting(0, Optional.empty());

        private Waiting and(LocalDate from) {
            return new Waiting(
                    children + 1,
                    since.filter(earliest -> earliest.isBefore(from)).or(() -> Optional.of(from)));
        }
    }

    /** @param teams all that there are, so that none disappears while nobody waits in it */
    static TeamCounts of(Collection<Team> teams, Collection<Open> clocks, Collection<UnallocatedChild> children) {
        var open = new HashMap<Clocks, Integer>();
        clocks.forEach(clock -> count(clock, open));
        var waiting = new HashMap<Team, Waiting>();
        teams.forEach(team -> waiting.put(team, Waiting.NOBODY));
        children.forEach(child -> waiting.compute(
                new Team(child.council(), child.team()),
                (_, before) ->
                        Optional.ofNullable(before).orElse(Waiting.NOBODY).and(child.since())));
        return new TeamCounts(Map.copyOf(open), Map.copyOf(waiting));
    }

    /** A team that has any clock of a timescale open shows all states of it, so that a chart falls to 0 and does not break off. */
    private static void count(Open one, Map<Clocks, Integer> open) {
        CountedClock clock = one.clock();
        Team team = new Team(clock.council(), clock.teamThen());
        TimescaleKey timescale = clock.clock().timescale();
        STATES.forEach(
                state -> open.merge(new Clocks(team, timescale, state), state == one.state() ? 1 : 0, Integer::sum));
    }
}
