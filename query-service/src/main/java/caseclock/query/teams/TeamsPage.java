package caseclock.query.teams;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The teams in order of name, never in order of how they do; those of each council together. */
public record TeamsPage(List<Council> councils) {

    /** @param title "Council 892", or nothing when there is only one */
    public record Council(String title, List<Line> lines) {}

    public record Line(
            String name,
            String href,
            String overdue,
            String bookedLate,
            String due,
            String inTime,
            String unallocated) {}

    public static TeamsPage of(List<TeamFigures> teams, When when) {
        var byCouncil = teams.stream()
                .filter(team -> team.name().isPresent() || !team.empty())
                .sorted(Comparator.comparing(TeamFigures::council)
                        .thenComparing(team -> team.name().isEmpty())
                        .thenComparing(team -> team.name().orElse("")))
                .collect(Collectors.groupingBy(TeamFigures::council, LinkedHashMap::new, Collectors.toList()));
        var councils = new ArrayList<Council>();
        byCouncil.forEach((code, lines) -> councils.add(new Council(
                byCouncil.size() == 1 ? "" : "Council " + code,
                lines.stream().map(team -> line(team, when)).toList())));
        return new TeamsPage(councils);
    }

    private static Line line(TeamFigures team, When when) {
        return new Line(
                team.name().orElse("No team recorded"),
                when.link(Address.team(team.council(), team.key())),
                Words.number(team.overdue()),
                Words.number(team.bookedLate()),
                Words.number(team.due()),
                Words.number(team.inTime()),
                Words.number(team.unallocated()));
    }
}
