package caseclock.query.projection;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the projection going as long as the process runs, and starts over after a pause when the database is away. */
public final class ProjectionLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLoop.class);
    private static final Duration WHEN_IDLE = Duration.ofMillis(50);
    private static final Duration WHEN_BROKEN = Duration.ofSeconds(2);

    private final MadeWith madeWith;
    private final FiguresProjector projector;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private boolean begun;

    public ProjectionLoop(MadeWith madeWith, FiguresProjector projector) {
        this.madeWith = madeWith;
        this.projector = projector;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("projection").start(this::run);
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
            again = attempt(this::goOn);
        }
    }

    /** Nothing is taken before it is certain that the tables were made with today's rules, however often the database is away until then. */
    private void goOn() {
        if (begun) {
            takeOne();
        } else {
            begin();
            begun = true;
        }
    }

    private void begin() {
        madeWith.startOverIfOthers();
        int mended = projector.retryStopped();
        if (mended > 0) {
            LOG.info("{} stopped cases go on.", mended);
        }
    }

    private void takeOne() {
        if (projector.step() == 0) {
            pause(WHEN_IDLE);
        }
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("The figures cannot be brought up to date; trying again.", broken);
            pause(WHEN_BROKEN);
        }
        return stopped.getCount() > 0;
    }

    private void pause(Duration time) {
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
