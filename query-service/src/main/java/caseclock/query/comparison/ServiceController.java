package caseclock.query.comparison;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Weeks;
import caseclock.query.out.Download;
import caseclock.query.timeliness.TimescaleKey;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the comparison of teams, with its tables as files, and with the export for a committee. */
@Controller
public final class ServiceController {

    private static final int USUAL_WEEKS = 26;

    private final ServiceFinder finder;
    private final Teams teams;
    private final Pages pages;

    ServiceController(ServiceFinder finder, Teams teams, Pages pages) {
        this.finder = finder;
        this.teams = teams;
        this.pages = pages;
    }

    /** What stands in the address besides the two dates. */
    record Asking(
            Optional<String> council,
            Optional<String> timescale,
            Optional<String> weeks,
            Optional<String> teams,
            Optional<String> sort,
            Optional<String> dir) {}

    @GetMapping(Address.SERVICE)
    String service(Asking asking, When when, Visitor visitor, Model model) {
        var asked = asked(asking, when);
        model.addAttribute("frame", pages.frame("Is it the same in every team?", Section.SERVICE, bar(asked), visitor));
        model.addAttribute("page", page(asked, asking));
        return "service";
    }

    @GetMapping("/service.csv")
    ResponseEntity<String> figures(Asking asking, When when) {
        return block("figures", asking, when);
    }

    @GetMapping("/service/{block}.csv")
    ResponseEntity<String> block(@PathVariable String block, Asking asking, When when) {
        return Download.csv(ServiceSheets.of(block, page(asked(asking, when), asking)), "all teams", when);
    }

    private ServicePage page(ServiceAsked asked, Asking asking) {
        return ServicePage.of(finder.find(asked), FiguresTable.Order.asked(asking.sort(), asking.dir()));
    }

    private ServiceAsked asked(Asking asking, When when) {
        return new ServiceAsked(
                teams.meant(asking.council()).orElse(""),
                asking.timescale()
                        .filter(text -> !text.isBlank())
                        .map(ServiceController::timescale)
                        .orElse(TimescaleKey.SECTION_47_TO_CONFERENCE),
                Weeks.asked(asking.weeks(), USUAL_WEEKS, when.asAt()),
                ServiceAsked.attribution(asking.teams()),
                when);
    }

    private static TimescaleKey timescale(String text) {
        return Arrays.stream(TimescaleKey.values())
                .filter(key -> key.text().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new NotAsked("timescale", "There is no timescale “" + text + "”. Choose one of the list."));
    }

    private static TimeBar bar(ServiceAsked asked) {
        return TimeBar.of(
                        "All teams",
                        Optional.of(asked.when().link(Address.TEAMS)),
                        Address.SERVICE,
                        asked.when(),
                        new Kept("council", asked.council()),
                        new Kept("timescale", asked.timescale().text()),
                        new Kept("weeks", String.valueOf(asked.weeks().count())),
                        new Kept("teams", ServiceAsked.text(asked.attribution())))
                .about(asked.council(), Optional.empty());
    }
}
