package caseclock.query.casehistory;

import caseclock.query.casehistory.ComparePage.Pair;
import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.out.Download;
import caseclock.query.out.Sheet;
import caseclock.query.replay.CaseRecord;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers with one case at two dates side by side. */
@Controller
public final class CompareController {

    private final CaseReplays replays;
    private final Pages pages;

    public CompareController(CaseReplays replays, Pages pages) {
        this.replays = replays;
        this.pages = pages;
    }

    @GetMapping(Address.CASES + "/{caseId}/compare")
    ModelAndView compare(
            @PathVariable String caseId,
            @RequestParam Optional<String> first,
            @RequestParam Optional<String> firstAsAt,
            @RequestParam Optional<String> second,
            @RequestParam Optional<String> secondAsAt,
            When when,
            Visitor visitor) {
        var record = replays.find(caseId);
        var asked = CompareAsked.of(first, firstAsAt, second, secondAsAt, when.now());
        boolean wrong = !asked.errors().isEmpty();
        var view = new ModelAndView("case-compare", wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        view.addObject(
                "frame", pages.plain(wrong ? "Error: Compare two dates" : "Compare two dates", Section.CASES, visitor));
        view.addObject(
                "page", ComparePage.of(theCase(record, when), record.file().reference(), asked, pair(record, asked)));
        return view;
    }

    @GetMapping(Address.CASES + "/{caseId}/compare.csv")
    ResponseEntity<String> file(
            @PathVariable String caseId,
            @RequestParam Optional<String> first,
            @RequestParam Optional<String> firstAsAt,
            @RequestParam Optional<String> second,
            @RequestParam Optional<String> secondAsAt,
            When when) {
        var record = replays.find(caseId);
        var asked = CompareAsked.of(first, firstAsAt, second, secondAsAt, when.now());
        var pair = pair(record, asked)
                .orElseThrow(() -> new NoSuchElementException("These two dates cannot be compared."));
        var sheet = new Sheet(
                "compared",
                List.of("what", "first", "second"),
                pair.differences().stream()
                        .map(one -> Sheet.row(one.what(), one.first(), one.second()))
                        .toList());
        return Download.csv(
                sheet,
                "case " + record.file().caseId().toString().substring(0, 8) + " with "
                        + asked.firstWhen().asAt(),
                asked.secondWhen());
    }

    private Optional<Pair> pair(CaseRecord record, CompareAsked asked) {
        return asked.complete()
                ? Optional.of(new Pair(replays.at(record, asked.firstWhen()), replays.at(record, asked.secondWhen())))
                : Optional.empty();
    }

    private static CaseAsked theCase(CaseRecord record, When when) {
        return new CaseAsked(
                record.file().caseId(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                when.latest(),
                false);
    }
}
