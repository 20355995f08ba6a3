package caseclock.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the engine's benchmarks and sets each beside the reading of the same entries from JSON, which is 1.0. */
final class EngineRun {

    private static final String BASELINE = "baselineReadJson";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private EngineRun() {}

    static void print() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.printf(
                "%n| case | what | µs | × JSON | KB allocated | × JSON |%n| --- | --- | --- | --- | --- | --- |%n");
        results.stream()
                .sorted(Comparator.comparing(EngineRun::size).thenComparing(EngineRun::time))
                .forEach(one -> print(one, baseline(results, size(one))));
    }

    private static RunResult baseline(Collection<RunResult> results, String size) {
        return results.stream()
                .filter(one -> List.of(size, BASELINE).equals(List.of(size(one), name(one))))
                .findFirst()
                .orElseThrow();
    }

    private static void print(RunResult one, RunResult baseline) {
        System.out.printf(
                "| %s | %s | %.1f ± %.1f | %.2f | %.1f | %.2f |%n",
                size(one),
                name(one),
                time(one),
                one.getPrimaryResult().getScoreError(),
                time(one) / time(baseline),
                allocated(one) / 1024,
                allocated(one) / allocated(baseline));
    }

    private static String size(RunResult one) {
        return one.getParams().getParam("size");
    }

    private static String name(RunResult one) {
        return one.getPrimaryResult().getLabel();
    }

    private static double time(RunResult one) {
        return one.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult one) {
        return one.getSecondaryResults().get(ALLOCATED).getScore();
    }
}
