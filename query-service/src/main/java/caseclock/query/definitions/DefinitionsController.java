package caseclock.query.definitions;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.out.CsvFile;
import caseclock.query.out.Download;
import caseclock.query.timeliness.AllocationPolicy;
import caseclock.query.timeliness.Timescales;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the definitions. */
@Controller
public final class DefinitionsController {

    private final Timescales timescales;
    private final AllocationPolicy policy;
    private final Pages pages;

    public DefinitionsController(Timescales timescales, AllocationPolicy policy, Pages pages) {
        this.timescales = timescales;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping(Address.DEFINITIONS + "/records.csv")
    ResponseEntity<String> recordRules() {
        var sheet = RecordRules.sheet();
        return Download.file(Download.CSV, sheet.name() + ".csv", CsvFile.of(sheet));
    }

    @GetMapping(Address.DEFINITIONS)
    String definitions(Visitor visitor, Model model) {
        model.addAttribute("frame", pages.plain("Definitions", Section.NONE, visitor));
        model.addAttribute("page", DefinitionsPage.of(timescales.all(), timescales.own(), policy));
        return "definitions";
    }
}
