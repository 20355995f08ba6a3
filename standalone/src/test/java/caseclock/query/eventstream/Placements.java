package caseclock.query.eventstream;

import java.util.function.Consumer;

/** All ways to place a number of steps of the reader into the gaps between the writers' steps: C(gaps − 1 + steps, steps) of them. */
final class Placements {

    private Placements() {}

    /** The array says for each step in which gap it is taken. It is used again, so nobody may keep it. */
    static void each(int steps, int gaps, Consumer<int[]> visitor) {
        place(new int[steps], 0, 0, gaps, visitor);
    }

    private static void place(int[] gapOf, int step, int earliest, int gaps, Consumer<int[]> visitor) {
        if (step == gapOf.length) {
            visitor.accept(gapOf);
            return;
        }
        for (int gap = earliest; gap < gaps; gap++) {
            gapOf[step] = gap;
            place(gapOf, step + 1, gap, gaps, visitor);
        }
    }
}
