package caseclock.query.worklist;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamWords;
import caseclock.query.measures.Teams;
import caseclock.query.out.Download;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.work.DueFeed;
import caseclock.query.work.OpenWork;
import caseclock.query.work.WorkingDaysAhead;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the worklist of one team or of all: as a page, as a table and as a calendar. */
@Controller
public final class WorklistController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OpenWork work;
    private final Teams teams;
    private final BankHolidays holidays;
    private final Pages pages;

    public WorklistController(OpenWork work, Teams teams, BankHolidays holidays, Pages pages) {
        this.work = work;
        this.teams = teams;
        this.holidays = holidays;
        this.pages = pages;
    }

    @GetMapping(Address.DUE)
    String page(@RequestParam Map<String, String> parameters, When when, Visitor visitor, Model model) {
        var list = list(parameters, when);
        var asked = list.asked();
        var plain = TimeBar.of(list.scope(), Optional.of(when.link(Address.TEAMS)), Address.DUE, when, asked.kept());
        var bar = asked.council().map(code -> plain.about(code, asked.team())).orElse(plain);
        var heading = Presets.title(asked.show()) + " – " + list.scope();
        model.addAttribute("frame", pages.frame(heading, Section.DUE, bar, visitor));
        model.addAttribute("page", WorklistPage.of(list, visitor.seesCases()));
        return "worklist";
    }

    @GetMapping("/due.csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> parameters, When when, Visitor visitor) {
        var list = list(parameters, when);
        return Download.csv(DueSheet.of(list, visitor.seesCases()), list.scope(), when);
    }

    @GetMapping("/due.ics")
    ResponseEntity<String> calendar(@RequestParam Map<String, String> parameters, When when, Visitor visitor) {
        var list = list(parameters, when);
        var name = "Due dates: " + list.scope();
        return Download.file(
                CALENDAR,
                Download.name("due", list.scope(), when, "ics"),
                DueFeed.of(name, list.chosen(), when.asAt(), when.knownAt(), visitor.seesCases()));
    }

    private Worklist list(Map<String, String> parameters, When when) {
        var asked = DueAsked.of(parameters);
        var filter = teams.filter(asked.council(), asked.team());
        return new Worklist(
                TeamWords.of(filter),
                asked,
                when,
                work.on(asked.council(), filter, when.asAt(), when.knownAt()),
                WorkingDaysAhead.last(when.asAt(), holidays.knownAt(when.knownAt())),
                covered(asked, filter, when));
    }

    private boolean covered(DueAsked asked, TeamFilter filter, When when) {
        var name = filter instanceof TeamFilter.OneTeam(String team) ? Optional.of(team) : Optional.<String>empty();
        return asked.council()
                .map(council -> filter instanceof TeamFilter.NoTeam || work.covered(council, name, when.knownAt()))
                .orElse(true);
    }
}
