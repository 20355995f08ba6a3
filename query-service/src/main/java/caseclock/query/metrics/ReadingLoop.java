package caseclock.query.metrics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Reads again and again what operators watch, however often they look, each part in a thread of its own: none waits for another. */
final class ReadingLoop implements SmartLifecycle {

    private final List<Part<?>> parts;
    private final Rest rest;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile List<Thread> threads = List.of();

    ReadingLoop(List<Part<?>> parts, Rest rest) {
        this.parts = parts;
        this.rest = rest;
    }

    @Override
    public void start() {
        threads = parts.stream().map(this::start).toList();
    }

    private Thread start(Part<?> part) {
        return Thread.ofPlatform().name("metrics-" + part.name()).daemon().start(() -> run(part));
    }

    @Override
    public void stop() {
        stopped.countDown();
        threads.forEach(ReadingLoop::join);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    private void run(Part<?> part) {
        boolean again = true;
        while (again) {
            again = restsFor(part.read() ? rest.afterReading(part.took()) : rest.afterFailure(part.took()));
        }
    }

    private boolean restsFor(Duration time) {
        try {
            return !stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
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
