package caseclock.reliability;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, and says what did not. */
final class Waiting {

    private static final long PAUSE_NANOS = 20_000_000;

    private Waiting() {}

    static void until(String what, Duration patience, BooleanSupplier holds) {
        if (!comes(patience, holds)) {
            throw new AssertionError("within " + patience + " it did not come to be that " + what);
        }
    }

    static boolean comes(Duration patience, BooleanSupplier holds) {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
