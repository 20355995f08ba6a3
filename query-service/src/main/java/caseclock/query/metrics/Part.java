package caseclock.query.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One part of what is watched, as it was read last. What cannot be read again is forgotten, so that nothing old passes for new. */
final class Part<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Part.class);

    /** What was read, and when. */
    record Reading<T>(T value, Instant at) {}

    private final String name;
    private final Supplier<T> source;
    private final Board<T> board;
    private final Clock clock;
    private volatile Optional<Reading<T>> last = Optional.empty();
    private volatile Instant readAt = Instant.EPOCH;
    private volatile Duration took = Duration.ZERO;
    private boolean told;

    Part(String name, Supplier<T> source, Board<T> board, Clock clock) {
        this.name = name;
        this.source = source;
        this.board = board;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    /** Empty if it could not be read the last time. */
    Optional<Reading<T>> last() {
        return last;
    }

    /** When it could be read at last, whatever came after that; 1970 if it never could. */
    Instant readAt() {
        return readAt;
    }

    Duration took() {
        return took;
    }

    /** Whether it could be read. */
    boolean read() {
        long begun = System.nanoTime();
        boolean succeeded = attempt();
        took = Duration.ofNanos(System.nanoTime() - begun);
        return succeeded;
    }

    private boolean attempt() {
        try {
            T value = source.get();
            board.show(value);
            readAt = clock.instant();
            last = Optional.of(new Reading<>(value, readAt));
            told = false;
            return true;
        } catch (RuntimeException unreadable) {
            last = Optional.empty();
            board.showNothing();
            tellOnce(unreadable);
            return false;
        }
    }

    private void tellOnce(RuntimeException unreadable) {
        if (!told) {
            LOG.warn("What is shown to operators of \"{}\" cannot be read; trying again.", name, unreadable);
            told = true;
        }
    }
}
