package caseclock.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long the answers of one address took, in milliseconds, and how large they were. */
final class Took {

    private final List<Double> times = new ArrayList<>();
    private int errors;
    private int bytes;

    synchronized void add(double milliseconds, Visitor.Answer answer) {
        times.add(milliseconds);
        bytes = Math.max(bytes, answer.body().length());
        if (answer.status() != 200) {
            errors++;
        }
    }

    /** A line of the table. */
    synchronized String line(String address, @Nullable Double plain) {
        double median = quantile(times, 0.5);
        String beside = plain == null ? "– | –" : "%.0f ms | %.1f ×".formatted(plain, median / plain);
        return "| `%s` | %d | %.0f ms | %.0f ms | %.0f ms | %d | %d | %s |"
                .formatted(
                        address,
                        times.size(),
                        median,
                        quantile(times, 0.95),
                        quantile(times, 0.99),
                        errors,
                        bytes / 1_000,
                        beside);
    }

    /** Nearest rank. */
    static double quantile(List<Double> times, double part) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }
}
