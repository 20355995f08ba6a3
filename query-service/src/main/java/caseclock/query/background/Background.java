package caseclock.query.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does one thing over and over in a thread of its own as long as the process runs, after a pause when it failed. */
public final class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration WHEN_BROKEN = Duration.ofSeconds(2);

    private final String name;
    private final Supplier<Duration> turn;
    private final Duration whenBroken;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /** @param turn does the thing once and says how long to rest before the next time */
    public Background(String name, Supplier<Duration> turn) {
        this(name, turn, WHEN_BROKEN);
    }

    Background(String name, Supplier<Duration> turn, Duration whenBroken) {
        this.name = name;
        this.turn = turn;
        this.whenBroken = whenBroken;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread running = thread;
        thread = null;
        if (running != null) {
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (stopped.getCount() > 0) {
            rest(take());
        }
    }

    private Duration take() {
        try {
            return turn.get();
        } catch (Throwable broken) {
            tell(broken);
            return whenBroken;
        }
    }

    /** Where memory ran out, even that may fail; the work goes on all the same. */
    private void tell(Throwable broken) {
        try {
            LOG.error("Work in the background failed and is tried again: {}.", name, broken);
        } catch (Throwable untold) {
            broken.addSuppressed(untold);
        }
    }

    private void rest(Duration time) {
        try {
            boolean _ = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private static void join(Thread running) {
        try {
            running.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
