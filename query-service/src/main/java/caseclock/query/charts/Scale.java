package caseclock.query.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A scale from nought to a round number, with marks at round steps. */
record Scale(int top, int step) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    /** @param marks how many steps there may be at most */
    static Scale to(double highest, int marks) {
        int step = Arrays.stream(STEPS)
                .filter(one -> highest <= (double) one * marks)
                .findFirst()
                .orElse((int) Math.ceil(highest / marks));
        return new Scale(Math.max(1, (int) Math.ceil(highest / step)) * step, step);
    }

    /** How far along a length a value lies. */
    double along(double value, double length) {
        return value * length / top;
    }

    List<Integer> marks() {
        return IntStream.rangeClosed(0, top / step)
                .map(mark -> mark * step)
                .boxed()
                .toList();
    }
}
