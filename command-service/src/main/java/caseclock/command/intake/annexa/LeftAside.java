package caseclock.command.intake.annexa;

import java.util.Map;
import java.util.TreeMap;

/** Counts what is in a file and not read, by name; of names beyond a few dozen, only how many. */
final class LeftAside {

    private static final int MOST_NAMES = 150;
    private static final String OTHERS = "other columns";

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String name) {
        count(name, 1);
    }

    void count(String name, int times) {
        if (times > 0) {
            boolean listed = counts.containsKey(name) || counts.size() < MOST_NAMES;
            counts.merge(listed ? name : OTHERS, times, Integer::sum);
        }
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
