package caseclock.query.signin;

import caseclock.access.SignIn;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the pages for which nobody needs to be signed in. */
@Controller
public final class SignInPages {

    private final Pages pages;
    private final SignIn how;

    private final String contact;

    /** @param contact whom to tell when something cannot be used, as people read it; nothing for whoever runs the service */
    public SignInPages(Pages pages, SignIn how, @Value("${caseclock.accessibility.contact:}") String contact) {
        this.pages = pages;
        this.how = how;
        this.contact = contact.strip();
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam Optional<String> failed, Visitor visitor, Model model) {
        boolean again = failed.isPresent();
        return switch (how) {
            case SignIn.BuiltInPeople _ ->
                page("sign-in", again ? "Error: Sign in" : "Sign in", new SignInPage(again), visitor, model);
            case SignIn.IdentityProvider _ -> "redirect:/";
        };
    }

    @GetMapping("/signed-out")
    String signedOut(Visitor visitor, Model model) {
        return page("signed-out", "Signed out", new SignInPage(false), visitor, model);
    }

    @GetMapping("/accessibility")
    String accessibility(Visitor visitor, Model model) {
        return page("accessibility", "Accessibility statement", new AccessibilityPage(contact), visitor, model);
    }

    private String page(String template, String heading, Object page, Visitor visitor, Model model) {
        model.addAttribute("frame", pages.plain(heading, Section.NONE, visitor));
        model.addAttribute("page", page);
        return template;
    }
}
