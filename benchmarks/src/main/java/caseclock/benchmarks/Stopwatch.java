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

    /** The median of eleven and their range, in milliseconds, as two columns. */
    static String median(Supplier<?> work) {
        for (int i = 0; i < WARM_UPS; i++) {
            work.get();
        }
        double[] times = DoubleStream.generate(() -> once(work::get) * 1_000)
                .limit(TIMES)
                .sorted()
                .toArray();
        return "%.1f ms | %.1f–%.1f".formatted(times[TIMES / 2], times[0], times[TIMES - 1]);
    }
}
