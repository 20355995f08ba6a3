package caseclock.query.metrics;

import java.time.Duration;

/** Tells for how long the reader of the event store has been held back by an append that does not end. */
@FunctionalInterface
public interface HeadStall {

    /** @throws RuntimeException if the store cannot be read, or is another than before */
    Duration stalledFor();
}
