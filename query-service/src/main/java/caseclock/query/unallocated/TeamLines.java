package caseclock.query.unallocated;

import caseclock.query.measures.Teams;
import caseclock.query.measures.Teams.Team;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many children wait in each team, in order of name; a way from one team's page to another's. */
record TeamLines(List<Line> lines) {

    /**
     * One team.
     *
     * @param here whether the page is about it
     * @param longest "8 working days", or nothing where nobody waits
     */
    record Line(String name, String href, boolean here, int children, String longest) {}

    /** @param everybody the waiting children of all teams */
    static TeamLines of(List<Team> teams, List<UnallocatedChild> everybody, Asked asked) {
        boolean several = teams.stream().map(Team::council).distinct().count() > 1;
        var named = teams.stream()
                .map(team -> line(
                        several ? team.name() + ", council " + team.council() : team.name(),
                        asked.of(Optional.of(team.key()))
                                .with("council", team.council())
                                .text(),
                        asked.isAbout(team),
                        everybody.stream()
                                .filter(child -> child.council().equals(team.council())
                                        && child.team()
                                                .filter(team.name()::equals)
                                                .isPresent())
                                .toList(),
                        asked));
        return new TeamLines(Stream.concat(named, withoutTeam(everybody, asked)).toList());
    }

    private static Stream<Line> withoutTeam(List<UnallocatedChild> everybody, Asked asked) {
        var without = everybody.stream().filter(child -> child.team().isEmpty()).toList();
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(line(
                        "No team recorded",
                        asked.of(Optional.of(Teams.NO_TEAM)).text(),
                        asked.teamKey().filter(Teams.NO_TEAM::equals).isPresent(),
                        without,
                        asked));
    }

    private static Line line(
            String name, String address, boolean here, Collection<UnallocatedChild> children, Asked asked) {
        return new Line(name, asked.when().link(address), here, children.size(), longest(children));
    }

    private static String longest(Collection<UnallocatedChild> children) {
        return children.stream()
                .map(UnallocatedChild::workingDays)
                .max(Integer::compare)
                .map(Words::workingDays)
                .orElse("");
    }

    /** What those are given who may not see the children. */
    Sheet sheet() {
        return new Sheet(
                "children-without-a-worker-by-team",
                List.of("team", "children"),
                lines.stream()
                        .map(line -> Sheet.row(line.name(), line.children()))
                        .toList());
    }
}
