package caseclock.query.operations.page;

import caseclock.query.operations.RebuildAnswer;
import caseclock.query.words.Words;
import java.util.Optional;

/**
 * Asks whether all figures are to be worked out anew.
 *
 * @param lastTime how long it took, so that nobody is surprised
 */
public record ConfirmPage(String lastTime) {

    static ConfirmPage of(Optional<RebuildAnswer> lastDone) {
        return new ConfirmPage(
                lastDone.map(ConfirmPage::lastTime)
                        .orElse(
                                "It has not been done here yet. For 10,000 children it takes about half a minute on two cores."));
    }

    private static String lastTime(RebuildAnswer done) {
        return "Last time it took " + RebuildLine.took(done)
                + done.events()
                        .map(events -> " for " + Words.count(events, "event", "events"))
                        .orElse("")
                + done.endedAt().map(at -> ", on " + Words.moment(at)).orElse("") + ".";
    }
}
