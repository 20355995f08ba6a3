package caseclock.query.caseload;

import caseclock.query.frame.Address;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamWords;
import caseclock.query.measures.Teams.Team;
import java.util.List;
import java.util.Optional;

/**
 * What the page is asked: of whose workers, whether of all of them, and in which order.
 *
 * @param teamKey the team as it stood in the address
 * @param over whether only workers over the guideline are listed
 */
record Asked(
        Optional<String> council, Optional<String> teamKey, TeamFilter team, boolean over, Sorting sorting, When when) {

    private static final String OVER = "over";

    static final Column LOAD = new Column("children", "Children", true);
    static final Column WORKER = new Column("worker", "Worker", false);
    static final Column FAMILIES = new Column("families", "Families", true);
    static final Column NEW = new Column("new", "New", true);
    static final Column PLAN = new Column("plan", "Child protection", true);
    static final Column CARE = new Column("care", "In care", true);
    static final Column NEED = new Column("need", "In need", true);
    static final Column ENQUIRY = new Column("section-47", "Section 47", true);
    static final Column DUE = new Column("due", "Clocks due", true);
    static final Column CHANGES = new Column("changes", "Worker changes", true);
    static final List<Column> COLUMNS = List.of(LOAD, WORKER, FAMILIES, NEW, PLAN, CARE, NEED, ENQUIRY, DUE, CHANGES);

    /** @throws NotAsked if {@code show} is anything but "over" */
    static boolean over(Optional<String> show) {
        return show.filter(text -> !text.isBlank())
                .map(text -> {
                    if (text.equals(OVER)) {
                        return true;
                    }
                    throw new NotAsked("show", "Give over to list the workers over the guideline, or leave it out.");
                })
                .orElse(false);
    }

    PageAddress address() {
        return sorting.in(showing(over), COLUMNS);
    }

    /** All workers, or those over the guideline, in the usual order. */
    PageAddress showing(boolean onlyOver) {
        return of(teamKey).with("show", Optional.of(OVER).filter(_ -> onlyOver));
    }

    /** The whole page about a team, or about all of them. */
    PageAddress of(Optional<String> key) {
        return PageAddress.of(Address.CASELOADS).with("council", council).with("team", key);
    }

    boolean isAbout(Team one) {
        return team.equals(new TeamFilter.OneTeam(one.name()))
                && council.map(one.council()::equals).orElse(true);
    }

    String scope() {
        return TeamWords.of(team);
    }
}
