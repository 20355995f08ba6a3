package caseclock.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Sends so many requests a second, whether the earlier ones were answered or not, and counts the time from when each should have been sent. */
final class OpenLoop {

    private OpenLoop() {}

    /** The addresses in turn. */
    static Map<String, Took> asked(
            List<String> addresses, int aSecond, Duration howLong, Function<String, Visitor.Answer> open) {
        Map<String, Took> took = new ConcurrentHashMap<>();
        addresses.forEach(address -> took.put(address, new Took()));
        long start = System.nanoTime();
        long apart = 1_000_000_000L / aSecond;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < howLong.toSeconds() * aSecond; number++) {
                long due = start + number * apart;
                LockSupport.parkNanos(due - System.nanoTime());
                String address = addresses.get((int) (number % addresses.size()));
                people.execute(() -> {
                    Visitor.Answer answer = open.apply(address);
                    took.get(address).add((System.nanoTime() - due) / 1e6, answer);
                });
            }
        }
        return new java.util.TreeMap<>(took);
    }
}
