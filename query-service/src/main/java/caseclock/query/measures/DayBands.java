package caseclock.query.measures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Into which bands of days finished clocks are sorted.
 *
 * @param ends the last day of each band but the open one after them, ascending; the first band begins with day 0
 */
public record DayBands(List<Integer> ends) {

    /** As DfE bands the days to an initial conference. */
    public static final DayBands USUAL = new DayBands(List.of(10, 15, 20));

    private static final int MOST = 50;
    private static final int LATEST = 10_000;

    public DayBands {
        ends = List.copyOf(ends);
        if (ends.isEmpty() || ends.getFirst() < 0 || ends.getLast() > LATEST || !ascending(ends)) {
            throw new IllegalArgumentException("no bands end on " + ends);
        }
    }

    /**
     * @param text ends with commas between: "0,10,20" for 0, 1-10, 11-20 and 21+
     * @throws NotAsked if it is anything else
     */
    public static DayBands of(String text) {
        try {
            return new DayBands(Stream.of(text.split(",", MOST))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList());
        } catch (IllegalArgumentException wrong) {
            throw new NotAsked(
                    "bands",
                    "Give the last day of each band, rising and none above 10000, with commas between: 10,15,20.");
        }
    }

    private static boolean ascending(List<Integer> ends) {
        return IntStream.range(1, ends.size()).allMatch(i -> ends.get(i - 1) < ends.get(i));
    }

    /** How many of the numbers of days lie in each band: "0", "1-10", and so on to "61+". */
    Map<String, Integer> count(int[] days) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int from = 0;
        for (int end : ends) {
            counts.put(from == end ? String.valueOf(end) : from + "-" + end, between(days, from, end));
            from = end + 1;
        }
        counts.put(from + "+", between(days, from, Integer.MAX_VALUE));
        return counts;
    }

    private static int between(int[] days, int first, int last) {
        return Math.toIntExact(
                Arrays.stream(days).filter(day -> day >= first && day <= last).count());
    }
}
