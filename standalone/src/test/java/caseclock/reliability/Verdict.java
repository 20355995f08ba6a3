package caseclock.reliability;

import java.util.List;

/** What the oracle found: nothing, if all is well. */
record Verdict(List<String> lost, List<String> doubled, List<String> wrong) {

    boolean isGood() {
        return lost.isEmpty() && doubled.isEmpty() && wrong.isEmpty();
    }
}
