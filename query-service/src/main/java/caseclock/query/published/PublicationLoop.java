package caseclock.query.published;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes when the time has come, and at the start what came due while the process was down. It waits until the read tables hold everything that
 * was recorded when it came due.
 */
public final class PublicationLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Publisher publisher;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Optional<LocalDate> done = Optional.empty();
    private OptionalLong awaited = OptionalLong.empty();
    private volatile @Nullable Thread thread;

    public PublicationLoop(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("publication").start(this::run);
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
            attempt();
            again = pause();
        }
    }

    private void attempt() {
        try {
            publishWhenDue();
        } catch (RuntimeException broken) {
            LOG.warn("The weekly figures could not be published; trying again.", broken);
        }
    }

    /** One look: publishes if a week has come due since the last, and the figures are far enough. */
    void publishWhenDue() {
        LocalDate due = publisher.lastWeek();
        if (done.filter(due::equals).isPresent()) {
            return;
        }
        awaited = OptionalLong.of(awaited.orElseGet(publisher::lastEvent));
        if (publisher.reaches(awaited.getAsLong())) {
            int published = publisher.publishDue();
            LOG.info("Published figures up to the week ending {}: {} new.", due, published);
            finishIfAll(due);
        }
    }

    /** Tables that were emptied meanwhile would look as if nothing were due, so it is asked again whether they reach. */
    private void finishIfAll(LocalDate due) {
        if (publisher.hasPublishedAll() && publisher.reaches(awaited.orElseThrow())) {
            finish(due);
        }
    }

    private void finish(LocalDate due) {
        done = Optional.of(due);
        awaited = OptionalLong.empty();
    }

    private boolean pause() {
        try {
            return !stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
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
