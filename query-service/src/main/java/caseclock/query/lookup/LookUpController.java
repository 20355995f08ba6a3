package caseclock.query.lookup;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.replay.CaseRecords;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Finds a case for a person who types its reference. */
@Controller
public final class LookUpController {

    private static final String MISSING = "Enter the council’s code and the reference.";
    private static final String UNKNOWN = "This council has no case with that reference.";

    private final CaseRecords records;
    private final Pages pages;

    public LookUpController(CaseRecords records, Pages pages) {
        this.records = records;
        this.pages = pages;
    }

    @GetMapping(Address.CASES)
    ModelAndView form(Visitor visitor) {
        return form(new LookUpPage("", Optional.empty()), HttpStatus.OK, visitor);
    }

    /** A read, but a POST, so that no address, no log and no history of a browser holds the reference. */
    @PostMapping(path = "/api/v1/case-lookups", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView lookUp(
            @RequestParam(defaultValue = "") String council,
            @RequestParam(defaultValue = "") String reference,
            Visitor visitor) {
        if (council.isBlank() || reference.isBlank()) {
            return form(new LookUpPage(council, Optional.of(MISSING)), HttpStatus.BAD_REQUEST, visitor);
        }
        return records.caseOf(council.trim(), reference.trim())
                .map(found -> new ModelAndView(new RedirectView(Address.theCase(found))))
                .orElseGet(() -> form(new LookUpPage(council, Optional.of(UNKNOWN)), HttpStatus.NOT_FOUND, visitor));
    }

    private ModelAndView form(LookUpPage page, HttpStatus status, Visitor visitor) {
        var heading = page.error().isPresent() ? "Error: Find a case" : "Find a case";
        var view = new ModelAndView("cases", status);
        view.addObject("frame", pages.plain(heading, Section.CASES, visitor));
        view.addObject("page", page);
        return view;
    }
}
