package caseclock.query.teams;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the list of teams; the front door leads there too. */
@Controller
public final class TeamsController {

    private final TeamCounts counts;
    private final Pages pages;

    public TeamsController(TeamCounts counts, Pages pages) {
        this.counts = counts;
        this.pages = pages;
    }

    @GetMapping("/")
    String home(When when) {
        return "redirect:" + when.link(Address.TEAMS);
    }

    @GetMapping(Address.TEAMS)
    String teams(When when, Visitor visitor, Model model) {
        var bar = TimeBar.of("All teams", Optional.empty(), Address.TEAMS, when);
        model.addAttribute("frame", pages.frame("Teams", Section.TEAM, bar, visitor));
        model.addAttribute("page", TeamsPage.of(counts.teams(when), when));
        return "teams";
    }
}
