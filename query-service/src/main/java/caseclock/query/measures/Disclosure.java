package caseclock.query.measures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides which numbers have to be withheld so that no count of one to five can be read from what stands beside it. */
public final class Disclosure {

    private static final int LARGEST = 5;

    private Disclosure() {}

    public static boolean small(int count) {
        return count > 0 && count <= LARGEST;
    }

    /** Whether a part of a whole is small, or leaves a small rest. */
    public static boolean givesAway(int part, int whole) {
        return small(part) || small(whole - part);
    }

    /**
     * The places of a table whose sum is told. Where what is withheld comes to a number that gives it away, the next smallest go with it; a nought
     * is told whatever happens.
     */
    public static Set<Integer> withheld(List<Integer> table) {
        List<Integer> smallestFirst = IntStream.range(0, table.size())
                .boxed()
                .filter(place -> table.get(place) > 0)
                .sorted(Comparator.comparing(table::get))
                .toList();
        var places = new HashSet<Integer>();
        int sum = 0;
        for (int place : smallestFirst) {
            boolean readable = places.size() == 1 || small(sum);
            if (small(table.get(place)) || readable) {
                places.add(place);
                sum += table.get(place);
            }
        }
        return places;
    }
}
