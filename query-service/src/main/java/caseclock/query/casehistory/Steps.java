package caseclock.query.casehistory;

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

    /** @param address of the page with no step */
    static Steps of(String address, int step, int steps) {
        return new Steps(
                step,
                steps,
                step > 1 ? Optional.of(at(address, 1)) : Optional.empty(),
                step > 1 ? Optional.of(at(address, step - 1)) : Optional.empty(),
                step < steps ? Optional.of(at(address, step + 1)) : Optional.empty(),
                step < steps ? Optional.of(address) : Optional.empty());
    }

    private static String at(String address, int step) {
        return address + "?step=" + step;
    }

    /** "8 later entries are hidden." or nothing. */
    public String hidden() {
        int hidden = steps - step;
        return hidden == 0 ? "" : hidden == 1 ? "1 later entry is hidden." : hidden + " later entries are hidden.";
    }
}
