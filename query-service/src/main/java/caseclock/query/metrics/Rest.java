package caseclock.query.metrics;

import java.time.Duration;

/**
 * Decides how long a part is left alone before it is read again: nine times as long as the reading took, so that it takes about a tenth of one connection's
 * time, but never longer than a minute, so that nobody stays blind for long.
 *
 * @param every the shortest rest
 */
record Rest(Duration every) {

    private static final int TIMES = 9;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    Rest {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException(
                    "caseclock.metrics.read-every must be longer than nothing, for instance 15s; it is " + every + ".");
        }
    }

    Duration afterReading(Duration took) {
        return between(took.multipliedBy(TIMES));
    }

    /** Waiting for a database that is away costs it nothing, so it is not paid for ninefold; a reading that was given up has cost it something. */
    Duration afterFailure(Duration took) {
        return between(took);
    }

    Duration longest() {
        return later(every, MINUTE);
    }

    private Duration between(Duration rest) {
        return rest.compareTo(longest()) > 0 ? longest() : later(every, rest);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
