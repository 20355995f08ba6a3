package caseclock.benchmarks;

import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** Takes the time of things and prints it as lines of a table. */
final class Stopwatch {

    private static final int WARM_UPS = 3;
    private static final int TIMES = 11;

    private Stopwatch() {}

    /** Once, for what cannot be done twice. In seconds. */
    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The median of eleven, in milliseconds, and what came out. */
    static <T> T median(String what, Supplier<T> work) {
        T result = work.get();
        for (int i = 1; i < WARM_UPS; i++) {
            result = work.get();
        }
        double[] times = DoubleStream.generate(() -> once(work::get) * 1_000)
                .limit(TIMES)
                .sorted()
                .toArray();
        System.out.printf("| %s | %.1f ms | %.1f–%.1f |%n", what, times[TIMES / 2], times[0], times[TIMES - 1]);
        return result;
    }
}
