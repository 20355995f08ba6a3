package caseclock.query.caseload;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.Teams;
import caseclock.query.out.Download;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the workers of one team or of all and how many children each has, as a page and as files. It names no child, so that everybody may see it. */
@Controller
public final class CaseloadsController {

    private final CaseloadQuery query;
    private final Teams teams;
    private final Pages pages;

    public CaseloadsController(CaseloadQuery query, Teams teams, Pages pages) {
        this.query = query;
        this.teams = teams;
        this.pages = pages;
    }

    @GetMapping(Address.CASELOADS)
    String caseloads(
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
        var plain = TimeBar.of(
                asked.scope(),
                Optional.of(when.link(Address.TEAMS)),
                Address.CASELOADS,
                when,
                asked.address().kept());
        var bar = council.map(code -> plain.about(code, team)).orElse(plain);
        model.addAttribute("frame", pages.frame("Caseloads", Section.CASELOADS, bar, visitor));
        model.addAttribute("page", CaseloadsPage.of(asked, query.found(asked, teams.all(council)), page));
        return "caseloads";
    }

    @GetMapping(Address.CASELOADS + ".csv")
    ResponseEntity<String> list(
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam Optional<String> show,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> dir,
            When when) {
        var asked = asked(council, team, show, sort, dir, when);
        return Download.csv(query.lines(asked).sheet(), asked.scope(), when);
    }

    @GetMapping(Address.CASELOADS + "/year.csv")
    ResponseEntity<String> year(
            @RequestParam Optional<String> council, @RequestParam Optional<String> team, When when) {
        var asked = asked(council, team, Optional.empty(), Optional.empty(), Optional.empty(), when);
        return Download.csv(
                query.season(asked)
                        .orElseThrow(() ->
                                new NoSuchElementException("Children without a team are not counted by the week."))
                        .sheet(),
                asked.scope(),
                when);
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
                Asked.over(show),
                Sorting.asked(sort, dir, Asked.COLUMNS),
                when);
    }
}
