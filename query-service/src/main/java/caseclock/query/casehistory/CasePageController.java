package caseclock.query.casehistory;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.out.Download;
import caseclock.query.out.Sheet;
import caseclock.query.replay.CaseRecord;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the page of one case: as known at a moment, or after a step of its record. */
@Controller
public final class CasePageController {

    private final CaseReplays replays;
    private final Pages pages;

    public CasePageController(CaseReplays replays, Pages pages) {
        this.replays = replays;
        this.pages = pages;
    }

    /** What may be asked of a case's page, besides its two dates. */
    record Parameters(
            Optional<Integer> step,
            Optional<String> order,
            Optional<String> kind,
            Optional<Integer> from,
            Optional<String> asAt) {

        CaseAsked of(CaseRecord record, When when) {
            return new CaseAsked(
                    record.file().caseId(),
                    step,
                    order.filter("happened"::equals).isPresent(),
                    kind.flatMap(Kind::read),
                    from,
                    when,
                    asAt.filter(day -> !day.isBlank()).isPresent());
        }
    }

    @GetMapping(Address.CASES + "/{caseId}")
    String theCase(
            @PathVariable String caseId,
            @RequestParam Optional<Integer> step,
            @RequestParam Optional<String> order,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<String> asAt,
            When when,
            Visitor visitor,
            Model model) {
        var record = replays.find(caseId);
        var asked = new Parameters(step, order, kind, from, asAt).of(record, when);
        var point = replays.at(record, asked);
        boolean latest = isLatest(point, when);
        var shown = latest ? when : when.back(point.asAt(), point.replay().knownAt());
        var bar = TimeBar.of("Case " + record.file().reference(), Optional.empty(), asked.address(), shown)
                .inThePage();
        model.addAttribute("frame", pages.frame("Case history", Section.CASES, bar, visitor));
        model.addAttribute("page", page(asked, point, latest, when));
        return "case";
    }

    @GetMapping(Address.CASES + "/{caseId}/timeline.csv")
    ResponseEntity<String> timeline(
            @PathVariable String caseId,
            @RequestParam Optional<Integer> step,
            @RequestParam Optional<String> order,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<String> asAt,
            When when) {
        var record = replays.find(caseId);
        var asked = new Parameters(step, order, kind, from, asAt).of(record, when);
        var point = replays.at(record, asked);
        return file(CaseSheets.timeline(entries(asked, point, isLatest(point, when))), record, point, when);
    }

    @GetMapping(Address.CASES + "/{caseId}/clocks.csv")
    ResponseEntity<String> clocks(
            @PathVariable String caseId,
            @RequestParam Optional<Integer> step,
            @RequestParam Optional<String> asAt,
            When when) {
        var record = replays.find(caseId);
        var asked = new Parameters(step, Optional.empty(), Optional.empty(), Optional.empty(), asAt).of(record, when);
        var point = replays.at(record, asked);
        return file(CaseSheets.clocks(point), record, point, when);
    }

    private CasePage page(CaseAsked asked, Point point, boolean latest, When when) {
        var now =
                replays.at(point.replay().record(), new When(when.today(), when.today(), Optional.empty(), when.now()));
        return CasePage.of(asked, point, replays.before(point), now, latest, entries(asked, point, latest));
    }

    private EntryList entries(CaseAsked asked, Point point, boolean latest) {
        return EntryList.of(
                point.replay().entries(),
                asked,
                point.calendar(),
                !latest,
                replays.effects(point.replay().record()));
    }

    private static boolean isLatest(Point point, When when) {
        return point.replay().step() == point.replay().steps() && when.isLatest();
    }

    /** The file is named after the case's identity: the council's reference stays out of file names. */
    private static ResponseEntity<String> file(Sheet sheet, CaseRecord record, Point point, When when) {
        var about = "case " + record.file().caseId().toString().substring(0, 8);
        return Download.csv(sheet, about, when.back(point.asAt(), point.replay().knownAt()));
    }
}
