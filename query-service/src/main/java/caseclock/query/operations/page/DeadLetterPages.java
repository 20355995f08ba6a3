package caseclock.query.operations.page;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.measures.NotAsked;
import caseclock.query.operations.DeadLettersByHand;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets administrators try dead letters again or set them aside. Streams go as fields, for the identity of a foreign one may hold anything. */
@Controller
public final class DeadLetterPages {

    private static final String LETTERS = Address.FIGURES + "/dead-letters";
    private static final String SET_ASIDE = LETTERS + "/set-aside";

    private final DeadLettersByHand letters;
    private final Pages pages;

    public DeadLetterPages(DeadLettersByHand letters, Pages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    @PostMapping(LETTERS + "/retry-all")
    String retryAll(Visitor visitor) {
        return Notice.retried(letters.retryAll(FiguresPages.account(visitor)));
    }

    @PostMapping(LETTERS + "/retry")
    String retry(@RequestParam String stream, Visitor visitor) {
        return Notice.retried(letters.retry(stream, FiguresPages.account(visitor)));
    }

    @GetMapping(SET_ASIDE)
    ModelAndView why(@RequestParam String stream, Visitor visitor) {
        return form(stream, "", Optional.empty(), visitor);
    }

    @PostMapping(SET_ASIDE)
    ModelAndView setAside(
            @RequestParam String stream, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        try {
            letters.setAside(stream, Optional.of(reason), FiguresPages.account(visitor));
            return new ModelAndView(Notice.SET_ASIDE);
        } catch (NotAsked wrong) {
            return form(stream, reason, Optional.of(wrong.sentence()), visitor);
        }
    }

    private ModelAndView form(String stream, String typed, Optional<String> error, Visitor visitor) {
        var letter = letters.find(stream).orElseThrow();
        var view = new ModelAndView("figures-set-aside", error.isPresent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        String heading = error.isPresent() ? "Error: Set aside a dead letter" : "Set aside a dead letter";
        view.addObject("frame", pages.plain(heading, Section.FIGURES, visitor));
        view.addObject("page", SetAsidePage.of(letter, typed, error));
        return view;
    }

    /** It was mended meanwhile. */
    @ExceptionHandler
    String mended(NoSuchElementException gone) {
        return Notice.NOT_NOW;
    }
}
