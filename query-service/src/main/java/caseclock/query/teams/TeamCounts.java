package caseclock.query.teams;

import caseclock.query.frame.When;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Teams.Team;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.ClockState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts for each team what is overdue, due and without a worker. */
public final class TeamCounts {

    private static final TeamFilter EVERYBODY = new TeamFilter.AllTeams();

    private final Teams teams;
    private final OpenClocks clocks;
    private final SpellQuery spells;
    private final BankHolidays holidays;

    public TeamCounts(Teams teams, OpenClocks clocks, SpellQuery spells, BankHolidays holidays) {
        this.teams = teams;
        this.clocks = clocks;
        this.spells = spells;
        this.holidays = holidays;
    }

    /** Everything that is counted that day, of all teams. */
    private record Counted(List<Open> open, List<UnallocatedChild> waiting) {

        TeamFigures of(String council, String key, Optional<String> name) {
            return new TeamFigures(
                    council,
                    key,
                    name,
                    clocks(council, name, ClockState.OVERDUE),
                    clocks(council, name, ClockState.BOOKED_LATE),
                    clocks(council, name, ClockState.DUE_SOON),
                    clocks(council, name, ClockState.RUNNING),
                    Math.toIntExact(waiting.stream()
                            .filter(child -> child.council().equals(council)
                                    && child.team().equals(name))
                            .count()));
        }

        private int clocks(String council, Optional<String> team, ClockState state) {
            return Math.toIntExact(open.stream()
                    .filter(one -> one.state() == state)
                    .filter(one -> one.clock().council().equals(council))
                    .filter(one -> one.clock().teamThen().equals(team))
                    .count());
        }

        Stream<String> councils() {
            return Stream.concat(
                    open.stream().map(one -> one.clock().council()),
                    waiting.stream().map(UnallocatedChild::council));
        }
    }

    List<TeamFigures> teams(When when) {
        var counted = new Counted(
                clocks.on(when.asAt(), when.knownAt(), Optional.empty(), EVERYBODY),
                spells.unallocated(
                        Optional.empty(), EVERYBODY, when.asAt(), when.knownAt(), holidays.knownAt(when.knownAt())));
        var known = teams.all(Optional.empty());
        return Stream.concat(
                        known.stream().map(team -> counted.of(team.council(), team.key(), Optional.of(team.name()))),
                        councils(known, counted).map(council -> counted.of(council, Teams.NO_TEAM, Optional.empty())))
                .toList();
    }

    private static Stream<String> councils(List<Team> known, Counted counted) {
        return Stream.concat(known.stream().map(Team::council), counted.councils())
                .distinct();
    }
}
