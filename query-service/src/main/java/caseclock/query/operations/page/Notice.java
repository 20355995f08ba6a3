package caseclock.query.operations.page;

import caseclock.query.frame.Address;
import caseclock.query.operations.DeadLettersByHand.Retried;
import caseclock.query.words.Words;
import java.util.Optional;

/** What came of what an administrator just did: told on the page that they are sent back to, by way of its address. */
final class Notice {

    static final String SET_ASIDE = redirect("set-aside");
    static final String NOT_NOW = redirect("not-now");

    private Notice() {}

    static String retried(Retried retried) {
        return redirect("retried&goOn=" + retried.goOn() + "&waiting=" + retried.waiting());
    }

    static Optional<String> of(Optional<String> done, int goOn, int waiting) {
        return done.flatMap(word -> switch (word) {
            case "set-aside" ->
                Optional.of("Set aside. The case stays incomplete and says so, but the alert no longer rings for it.");
            case "not-now" -> Optional.of("That could not be done any more. This is how it stands now.");
            case "retried" -> Optional.of(sentence(goOn, waiting));
            default -> Optional.empty();
        });
    }

    private static String sentence(int goOn, int waiting) {
        String mended = goOn == 0
                ? "Tried again, and nothing has changed"
                : "Tried again: " + Words.count(goOn, "dead letter is mended", "dead letters are mended");
        return waiting == 0
                ? mended + ". None is left."
                : mended + ". " + Words.count(waiting, "is still there.", "are still there.");
    }

    private static String redirect(String done) {
        return "redirect:" + Address.FIGURES + "?done=" + done;
    }
}
