package caseclock.query.operations.page;

import caseclock.query.frame.Address;
import caseclock.query.frame.Frame;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Person;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.operations.NotNow;
import caseclock.query.operations.RebuildsByHand;
import caseclock.query.operations.Standing;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows administrators how the figures stand, and lets them have all worked out anew. */
@Controller
public final class FiguresPages {

    static final String REBUILDS = Address.FIGURES + "/rebuilds";

    private static final int REFRESH_SECONDS = 5;
    private static final String BACK = "redirect:" + Address.FIGURES;

    private final Standing standing;
    private final RebuildsByHand rebuilds;
    private final Pages pages;
    private final Clock clock;

    public FiguresPages(Standing standing, RebuildsByHand rebuilds, Pages pages, Clock clock) {
        this.standing = standing;
        this.rebuilds = rebuilds;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Address.FIGURES)
    String figures(
            @RequestParam Optional<String> done,
            @RequestParam(defaultValue = "0") int goOn,
            @RequestParam(defaultValue = "0") int waiting,
            Visitor visitor,
            Model model) {
        var page = FiguresPage.of(standing.now(), rebuilds.lastFew(), Notice.of(done, goOn, waiting), clock.instant());
        model.addAttribute("frame", frame(page.rebuild(), visitor));
        model.addAttribute("page", page);
        return "figures";
    }

    private Frame frame(RebuildPart rebuild, Visitor visitor) {
        return rebuild.running()
                ? pages.refreshing(
                        "Figures, "
                                + rebuild.bar().map(RebuildPart.Bar::percent).orElse(0) + "% worked out anew",
                        Section.FIGURES,
                        visitor,
                        REFRESH_SECONDS)
                : pages.plain("Figures", Section.FIGURES, visitor);
    }

    @GetMapping(Address.FIGURES + "/rebuild")
    String confirm(Visitor visitor, Model model) {
        model.addAttribute("frame", pages.plain("Work out all figures anew", Section.FIGURES, visitor));
        model.addAttribute("page", ConfirmPage.of(rebuilds.lastDone()));
        return "figures-confirm";
    }

    @PostMapping(REBUILDS)
    String begin(Visitor visitor) {
        rebuilds.ask(account(visitor));
        return BACK;
    }

    @PostMapping(REBUILDS + "/{id}/stop")
    String stop(@PathVariable UUID id, Visitor visitor) {
        rebuilds.stop(id, account(visitor));
        return BACK;
    }

    @PostMapping(REBUILDS + "/{id}/go-on")
    String goOn(@PathVariable UUID id, Visitor visitor) {
        rebuilds.goOn(id, account(visitor));
        return BACK;
    }

    /** It was over, or somebody else was quicker. */
    @ExceptionHandler
    String notNow(NotNow otherwise) {
        return Notice.NOT_NOW;
    }

    static String account(Visitor visitor) {
        return visitor.person().map(Person::account).orElseThrow();
    }
}
