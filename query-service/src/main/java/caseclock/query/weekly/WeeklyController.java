package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.out.Download;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with a team's weekly page, and with each of its blocks as a file. */
@Controller
public final class WeeklyController {

    private final WeekQuery weeks;
    private final Teams teams;
    private final Pages pages;

    public WeeklyController(WeekQuery weeks, Teams teams, Pages pages) {
        this.weeks = weeks;
        this.teams = teams;
        this.pages = pages;
    }

    @GetMapping("/teams/{council}/{team}")
    String week(@PathVariable String council, @PathVariable String team, When when, Visitor visitor, Model model) {
        var week = weeks.week(whose(council, team), when);
        var bar = TimeBar.of(week.name(), Optional.of(when.link(Address.TEAMS)), WeeklyPage.address(week), when)
                .about(council, Optional.of(team));
        model.addAttribute("frame", pages.frame(week.name() + ": this week", Section.TEAM, bar, visitor));
        model.addAttribute("page", WeeklyPage.of(week, visitor.seesCases()));
        return "weekly";
    }

    /** One block of the page as a file. */
    @GetMapping("/teams/{council}/{team}/{block}.csv")
    ResponseEntity<String> file(
            @PathVariable String council,
            @PathVariable String team,
            @PathVariable String block,
            When when,
            Visitor visitor) {
        var week = weeks.week(whose(council, team), when);
        return Download.csv(WeeklyPage.of(week, visitor.seesCases()).sheet(block), week.name(), when);
    }

    private WeekQuery.Whose whose(String council, String key) {
        var filter = teams.filter(Optional.of(council), Optional.of(key));
        var name = filter instanceof TeamFilter.OneTeam(String found) ? Optional.of(found) : Optional.<String>empty();
        return new WeekQuery.Whose(council, filter, name, key);
    }
}
