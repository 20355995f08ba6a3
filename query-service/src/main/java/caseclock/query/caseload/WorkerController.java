package caseclock.query.caseload;

import caseclock.query.frame.Address;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.out.Download;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with one worker's children and what is due for them, as a page and as files. */
@Controller
public final class WorkerController {

    private static final String WORKER = Address.CASELOADS + "/{worker}";

    private final CaseloadQuery query;
    private final Pages pages;

    public WorkerController(CaseloadQuery query, Pages pages) {
        this.query = query;
        this.pages = pages;
    }

    @GetMapping(WORKER)
    String worker(
            @PathVariable String worker,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> dir,
            When when,
            Visitor visitor,
            Model model) {
        var lines = lines(council, worker, when);
        var sorting = Sorting.asked(sort, dir, WorkerLines.COLUMNS);
        var code = lines.load().council();
        var address = sorting.in(PageAddress.of(Address.worker(worker)).with("council", council), WorkerLines.COLUMNS);
        var back = PageAddress.of(Address.CASELOADS).with("council", Optional.of(code));
        var plain = TimeBar.of(worker, Optional.of(when.link(back.text())), address.path(), when, address.kept());
        var bar = code.isEmpty() ? plain : plain.about(code, Optional.empty());
        model.addAttribute("frame", pages.frame("Worker " + worker, Section.CASELOADS, bar, visitor));
        model.addAttribute("page", WorkerPage.of(lines.load(), lines, query.guideline(), sorting, visitor.seesCases()));
        return "worker";
    }

    /** Whoever may not see the children is given their counts. */
    @GetMapping(WORKER + ".csv")
    ResponseEntity<String> children(
            @PathVariable String worker,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> dir,
            When when,
            Visitor visitor) {
        var lines = lines(council, worker, when);
        var sheet = visitor.seesCases()
                ? lines.childrenSheet(Sorting.asked(sort, dir, WorkerLines.COLUMNS))
                : new LoadLines(List.of(lines.load()), query.guideline(), when).sheet();
        return Download.csv(sheet, worker, when);
    }

    /** Whoever may not see the children is given how many clocks of each kind there are. */
    @GetMapping(WORKER + "/due.csv")
    ResponseEntity<String> due(
            @PathVariable String worker, @RequestParam Optional<String> council, When when, Visitor visitor) {
        var lines = lines(council, worker, when);
        return Download.csv(visitor.seesCases() ? lines.dueSheet() : lines.dueCounts(), worker, when);
    }

    /** Of one council's worker: the same reference in another council is somebody else. */
    private WorkerLines lines(Optional<String> council, String worker, When when) {
        var loads = query.of(council, worker, when);
        if (loads.size() > 1) {
            throw new NotAsked(
                    "council", "Several councils have a worker of this reference. Give the council's code, too.");
        }
        return loads.stream()
                .findFirst()
                .map(load -> new WorkerLines(load, when, query.calendar(when)))
                .orElseGet(() -> new WorkerLines(Load.none(council.orElse(""), worker), when, query.calendar(when)));
    }
}
