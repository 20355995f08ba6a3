package caseclock.query.records;

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
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.work.OpenWork;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with what has to be put right in the records of one team or of all, as a page and as a table. */
@Controller
public final class RecordsController {

    private final RecordsToCorrect records;
    private final OpenWork work;
    private final Teams teams;
    private final CaseSystem system;
    private final Pages pages;

    public RecordsController(RecordsToCorrect records, OpenWork work, Teams teams, CaseSystem system, Pages pages) {
        this.records = records;
        this.work = work;
        this.teams = teams;
        this.system = system;
        this.pages = pages;
    }

    @GetMapping(Address.RECORDS)
    String page(@RequestParam Map<String, String> parameters, When when, Visitor visitor, Model model) {
        var found = found(parameters, when);
        var asked = found.asked();
        var plain =
                TimeBar.of(found.scope(), Optional.of(when.link(Address.TEAMS)), Address.RECORDS, when, asked.kept());
        var bar = asked.council().map(code -> plain.about(code, asked.team())).orElse(plain);
        model.addAttribute(
                "frame", pages.frame("Records to correct – " + found.scope(), Section.RECORDS, bar, visitor));
        model.addAttribute(
                "page",
                RecordsPage.of(
                        found, visitor.seesCases(), system, Told.of(parameters), Deciding.isOpenTo(visitor, found)));
        return "records";
    }

    @GetMapping("/records.csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> parameters, When when, Visitor visitor) {
        var found = found(parameters, when);
        var about = found.asked().worker().map(who -> found.scope() + " " + who).orElse(found.scope());
        return Download.csv(RecordsSheet.of(found, visitor.seesCases()), about, when);
    }

    private RecordsFound found(Map<String, String> parameters, When when) {
        var asked = RecordsAsked.of(parameters);
        var filter = teams.filter(asked.council(), asked.team());
        var since = Since.of(asked.since(), when);
        return new RecordsFound(
                TeamWords.of(filter),
                asked.understood(since),
                when,
                since,
                records.open(asked.council(), filter, when.asAt(), when.knownAt()),
                records.before(since.days(), asked.council(), filter, when.asAt(), when.knownAt()),
                records.lastUpload(when.knownAt()),
                covered(asked, filter, when));
    }

    private boolean covered(RecordsAsked asked, TeamFilter filter, When when) {
        var name = filter instanceof TeamFilter.OneTeam(String team) ? Optional.of(team) : Optional.<String>empty();
        return asked.council()
                .map(council -> filter instanceof TeamFilter.NoTeam || work.covered(council, name, when.knownAt()))
                .orElse(true);
    }
}
