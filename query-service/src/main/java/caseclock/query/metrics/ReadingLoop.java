package caseclock.query.metrics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Reads again and again what operators watch, however often they look. It rests for nine times as long as a reading took, so that it never takes more
 * than a tenth of one connection's time, however many cases there are.
 */
final class ReadingLoop implements SmartLifecycle {

    private static final int RESTS_TIMES = 9;

    private final List<Part<?>> parts;
    private final ReadingBoard board;
    private final Duration every;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    ReadingLoop(List<Part<?>> parts, ReadingBoard board, Duration every) {
        this.parts = parts;
        this.board = board;
        this.every = every;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("metrics").daemon().start(this::run);
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
        boolean again = true;
        while (again) {
            long begun = System.nanoTime();
            read();
            again = rest(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void read() {
        parts.forEach(Part::read);
        board.show(parts);
    }

    private boolean rest(Duration took) {
        Duration rest = took.multipliedBy(RESTS_TIMES);
        try {
            return !stopped.await(Math.max(every.toMillis(), rest.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
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
