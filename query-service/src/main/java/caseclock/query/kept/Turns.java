package caseclock.query.kept;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few work at a time: more at once would make each slower and none sooner. Who waits too long is told so. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** @throws Busy if the turn did not come in time */
    <T> T take(Supplier<T> work) {
        if (!comes()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
