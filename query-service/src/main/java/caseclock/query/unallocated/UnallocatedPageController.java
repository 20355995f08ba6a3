package caseclock.query.unallocated;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.Teams;
import caseclock.query.out.Download;
import caseclock.query.unallocated.Asked.Show;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the children who have no worker, of one team or of all, as a page and as files. */
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
            @RequestParam Optional<String> show,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> dir,
            @RequestParam Optional<String> page,
            When when,
            Visitor visitor,
            Model model) {
        var asked = asked(council, team, show, sort, dir, when);
        var address = asked.address();
        var plain = TimeBar.of(
                asked.scope(), Optional.of(when.link(Address.TEAMS)), Address.UNALLOCATED, when, address.kept());
        var bar = council.map(code -> plain.about(code, team)).orElse(plain);
        model.addAttribute("frame", pages.frame("Children without a worker", Section.UNALLOCATED, bar, visitor));
        model.addAttribute("page", UnallocatedPage.of(asked, query.found(asked), page, visitor.seesCases()));
        return "unallocated";
    }

    /** Whoever may not see the children is given the teams' counts. */
    @GetMapping(Address.UNALLOCATED + ".csv")
    ResponseEntity<String> list(
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam Optional<String> show,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> dir,
            When when,
            Visitor visitor) {
        var asked = asked(council, team, show, sort, dir, when);
        return Download.csv(
                visitor.seesCases()
                        ? query.list(asked).sheet()
                        : query.teams(asked).sheet(),
                asked.scope(),
                when);
    }

    @GetMapping(Address.UNALLOCATED + "/meanwhile.csv")
    ResponseEntity<String> meanwhile(
            @RequestParam Optional<String> council, @RequestParam Optional<String> team, When when) {
        var asked = asked(council, team, when);
        return Download.csv(Meanwhile.sheet(query.meanwhile(asked)), asked.scope(), when);
    }

    @GetMapping(Address.UNALLOCATED + "/trend.csv")
    ResponseEntity<String> trend(
            @RequestParam Optional<String> council, @RequestParam Optional<String> team, When when) {
        var asked = asked(council, team, when);
        return Download.csv(Trend.sheet(query.daily(asked)), asked.scope(), when);
    }

    private Asked asked(Optional<String> council, Optional<String> team, When when) {
        return asked(council, team, Optional.empty(), Optional.empty(), Optional.empty(), when);
    }

    private Asked asked(
            Optional<String> council,
            Optional<String> team,
            Optional<String> show,
            Optional<String> sort,
            Optional<String> dir,
            When when) {
        return new Asked(
                council,
                team,
                teams.filter(council, team),
                Show.of(show),
                Sorting.asked(sort, dir, Asked.COLUMNS),
                when);
    }
}
