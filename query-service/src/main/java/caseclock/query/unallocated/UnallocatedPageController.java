package caseclock.query.unallocated;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the children who have no worker, of one team or of all. */
@Controller
public final class UnallocatedPageController {

    private final WaitingQuery query;
    private final Teams teams;
    private final Pages pages;

    public UnallocatedPageController(WaitingQuery query, Teams teams, Pages pages) {
        this.query = query;
        this.teams = teams;
        this.pages = pages;
    }

    @GetMapping(Address.UNALLOCATED)
    String unallocated(
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            When when,
            Visitor visitor,
            Model model) {
        var filter = teams.filter(council, team);
        var scope = scope(filter);
        var kept = Stream.of(council.map(code -> new Kept("council", code)), team.map(key -> new Kept("team", key)))
                .flatMap(Optional::stream)
                .toArray(Kept[]::new);
        var plain = TimeBar.of(scope, Optional.of(when.link(Address.TEAMS)), Address.UNALLOCATED, when, kept);
        var bar = council.map(code -> plain.about(code, team)).orElse(plain);
        model.addAttribute("frame", pages.frame("Children without a worker", Section.UNALLOCATED, bar, visitor));
        model.addAttribute(
                "page",
                UnallocatedPage.of(
                        scope,
                        team.isPresent(),
                        query.waiting(council, filter, when),
                        query.notKnown(council, filter, when),
                        when,
                        visitor.seesCases()));
        return "unallocated";
    }

    private static String scope(TeamFilter filter) {
        return switch (filter) {
            case TeamFilter.AllTeams() -> "All teams";
            case TeamFilter.OneTeam(String name) -> name;
            case TeamFilter.NoTeam() -> "No team recorded";
        };
    }
}
