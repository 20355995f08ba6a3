package caseclock.query.measures;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long something took, of those that took any time: percentiles by nearest rank, so that each is a number of days that some case took.
 *
 * @param of how many are counted
 */
public record Days(int of, int median, int p90, int longest) {

    /** Empty if there is nothing to count. */
    public static Optional<Days> of(Collection<Integer> all) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        all.forEach(days -> counts.merge(days, 1, Integer::sum));
        return counted(counts);
    }

    /** @param counts how many took each number of days */
    public static Optional<Days> counted(SortedMap<Integer, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        new Days(all, percentile(counts, all, 50), percentile(counts, all, 90), counts.lastKey()));
    }

    /** The fewest days within which at least that share is done. */
    private static int percentile(SortedMap<Integer, Integer> counts, int all, int percent) {
        int rank = Math.ceilDiv(percent * all, 100);
        int reached = 0;
        for (var one : counts.entrySet()) {
            reached += one.getValue();
            if (reached >= rank) {
                return one.getKey();
            }
        }
        return counts.lastKey();
    }
}
