package caseclock.command.intake.upload;

import caseclock.command.intake.spool.Spool;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.command.intake.spool.UploadLock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads uploads in the background, one after another, those first that a stopped or killed process left behind. */
public final class UploadWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWorker.class);

    /** How long until it looks again for uploads that another process took in and left. */
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    /** How long until it tries again what broke off, or what another process, perhaps a dying one, is busy with. */
    private static final int SECONDS_UNTIL_NEXT_TRY = 1;

    private static final int SECONDS_TO_STOP = 40;

    private final Spool spool;
    private final DataSource database;
    private final UploadRun.Parts parts;
    private final Attempts attempts;
    private final Confirmations confirmations;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    UploadWorker(DataSource database, UploadRun.Parts parts, Confirmations confirmations) {
        this.confirmations = confirmations;
        this.spool = parts.spool();
        this.database = database;
        this.parts = parts;
        this.attempts = new Attempts(parts.stream());
    }

    /** Something new is waiting. */
    public void wake() {
        wakeUps.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("uploads").start(this::work);
    }

    /** Lets the batch at hand be finished; the rest of its upload is read after the next start. */
    @Override
    public void stop() {
        running = false;
        wake();
        Thread worker = thread;
        try {
            if (worker != null) {
                worker.join(java.time.Duration.ofSeconds(SECONDS_TO_STOP));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            boolean done = look();
            try {
                wakeUps.tryAcquire(done ? SECONDS_BETWEEN_LOOKS : SECONDS_UNTIL_NEXT_TRY, TimeUnit.SECONDS);
                wakeUps.drainPermits();
            } catch (InterruptedException stopped) {
                running = false;
            }
        }
    }

    /** @return whether nothing is left to do; if not, it is worth looking again soon */
    private boolean look() {
        try {
            spool.comingIn().forEach(this::removeIfGivenUp);
            confirmations.discardForgotten();
            parts.rejected().removeOld();
            return readInOrder(spool.waiting());
        } catch (RuntimeException broken) {
            LOG.warn("Uploads cannot be looked for: {}", broken.toString());
            return false;
        }
    }

    /** Of one kind a later file must not be recorded before an earlier one, which would then replace newer words with older ones. */
    private boolean readInOrder(List<SpooledUpload> waiting) {
        var heldUp = new HashSet<String>();
        for (SpooledUpload upload : waiting) {
            if (running && !heldUp.contains(upload.kind()) && !read(upload)) {
                heldUp.add(upload.kind());
            }
        }
        return heldUp.isEmpty();
    }

    private boolean read(SpooledUpload upload) {
        var lock = UploadLock.take(database, upload.id());
        if (lock.isEmpty()) {
            return false;
        }
        try (var _ = lock.get()) {
            new UploadRun(upload, parts).go(() -> !running);
            attempts.succeeded(upload.id());
            return true;
        } catch (RuntimeException | Error broken) {
            LOG.warn("Upload {} broke off and will be gone on with.", upload.id(), broken);
            attempts.failed(upload.id(), () -> new UploadRun(upload, parts).giveUp());
            return false;
        }
    }

    /** Whoever takes a file in holds its lock, and nobody holds it any more: it was given up, or has come in since we looked. */
    private void removeIfGivenUp(UUID upload) {
        UploadLock.take(database, upload).ifPresent(free -> {
            try (free) {
                spool.removeGivenUp(upload);
            }
        });
    }
}
