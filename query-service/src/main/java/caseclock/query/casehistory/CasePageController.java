package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.CaseId;
import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.TimeBar;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.When;
import caseclock.query.replay.CaseRecord;
import caseclock.query.replay.CaseRecords;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the page of one case: as known at a moment, or after a step of its record. */
@Controller
public final class CasePageController {

    private final CaseRecords records;
    private final Timeliness timeliness;
    private final Timescales timescales;
    private final BankHolidays holidays;
    private final Pages pages;

    public CasePageController(
            CaseRecords records, Timeliness timeliness, Timescales timescales, BankHolidays holidays, Pages pages) {
        this.records = records;
        this.timeliness = timeliness;
        this.timescales = timescales;
        this.holidays = holidays;
        this.pages = pages;
    }

    @GetMapping(Address.CASES + "/{caseId}")
    String theCase(
            @PathVariable String caseId,
            @RequestParam Optional<Integer> step,
            @RequestParam Optional<String> asAt,
            When when,
            Visitor visitor,
            Model model) {
        var record = records.record(identity(caseId)).orElseThrow(CasePageController::none);
        var replay = replay(record, step, asAt.isPresent(), when);
        boolean latest = replay.step() == replay.steps() && when.isLatest();
        var shown = latest ? when : when.back(replay.asAt(), replay.knownAt());
        var file = record.file();
        var bar = TimeBar.of("Case " + file.reference(), Optional.empty(), Address.theCase(caseId), shown);
        model.addAttribute("frame", pages.frame("Case history", Section.CASES, bar, visitor));
        var rules = timescales.knownAt(file.council(), replay.knownAt());
        model.addAttribute("page", CasePage.of(replay, latest, holidays.knownAt(replay.knownAt()), rules));
        return "case";
    }

    /** A step is looked at as at the day on which it became known, unless another day is asked for. */
    private Replay replay(CaseRecord record, Optional<Integer> step, boolean dayAsked, When when) {
        if (step.isEmpty() || record.entries().isEmpty()) {
            return Replay.knownAt(record, when.asAt(), when.knownAt(), timeliness);
        }
        int last = Math.clamp(step.get(), 1, record.entries().size());
        var knownOn = record.entries().get(last - 1).knownAt().atZone(LONDON).toLocalDate();
        return Replay.atStep(record, dayAsked ? when.asAt() : knownOn, last, when.now(), timeliness);
    }

    private static CaseId identity(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException wrong) {
            throw none();
        }
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("There is no case at this address.");
    }
}
