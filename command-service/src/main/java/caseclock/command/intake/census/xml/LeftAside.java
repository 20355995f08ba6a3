package caseclock.command.intake.census.xml;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts the elements of a file that CaseClock has no use for, by name; of names that are no plain words, or too many, only how many. */
public final class LeftAside {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final int MOST_NAMES = 30;
    private static final String OTHERS = "other elements";

    private final Map<String, Integer> counts = new TreeMap<>();

    LeftAside() {}

    void count(String element) {
        boolean listed = counts.containsKey(element)
                || counts.size() < MOST_NAMES && PLAIN.matcher(element).matches();
        counts.merge(listed ? element : OTHERS, 1, Integer::sum);
    }

    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
