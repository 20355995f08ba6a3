package caseclock.query.casehistory;

import caseclock.query.words.Words;
import java.util.Optional;

/**
 * The way through a case's record, one entry at a time.
 *
 * @param step entries known at this point, of {@code steps} by now
 */
record Steps(
        int step,
        int steps,
        Optional<String> first,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> latest) {

    static Steps of(CaseAsked asked, int step, int steps) {
        return new Steps(
                step,
                steps,
                step > 1 ? Optional.of(asked.at(1)) : Optional.empty(),
                step > 1 ? Optional.of(asked.at(step - 1)) : Optional.empty(),
                step < steps ? Optional.of(asked.at(step + 1)) : Optional.empty(),
                step < steps ? Optional.of(asked.latest()) : Optional.empty());
    }

    /** "8 entries were not yet known." or nothing. */
    public String hidden() {
        int hidden = steps - step;
        return hidden == 0 ? "" : Words.count(hidden, "entry was", "entries were") + " not yet known.";
    }
}
