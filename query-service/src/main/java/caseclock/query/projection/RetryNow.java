package caseclock.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Tries dead letters again because somebody asks for it, as soon as nobody else writes the tables, but does not wait for that for long. */
public record RetryNow(FiguresProjector projector) {

    private static final Instant WHENEVER_TRIED = Instant.parse("9999-01-01T00:00:00Z");
    private static final int TRIES = 50;
    private static final long PAUSE_NANOS = 100_000_000;

    /** Somebody else has the tables, or other rules made them. */
    public static final class NotOurs extends RuntimeException {
        private NotOurs(String sentence) {
            super(sentence);
        }
    }

    /**
     * All but those that were set aside, a portion a transaction. How many streams go on now.
     *
     * @throws NotOurs if that cannot be done at the moment
     */
    public int all() {
        int goOn = 0;
        List<String> portion = projector.waitingAfter("", WHENEVER_TRIED);
        while (!portion.isEmpty()) {
            goOn += those(portion);
            portion = projector.waitingAfter(portion.getLast(), WHENEVER_TRIED);
        }
        return goOn;
    }

    /** One stream, set aside or not. Whether it goes on now. */
    public boolean one(String stream) {
        return those(List.of(stream)) > 0;
    }

    private int those(List<String> streams) {
        return waiting(() -> projector.retry(streams)).orElseThrow(this::why);
    }

    /** Never for the lock itself: who waits for the bookmark while the tables are exchanged may be ended as a deadlock. */
    private static Optional<Integer> waiting(Supplier<Optional<Integer>> work) {
        Optional<Integer> done = work.get();
        for (int tries = 1; done.isEmpty() && tries < TRIES; tries++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            done = work.get();
        }
        return done;
    }

    private NotOurs why() {
        return new NotOurs(
                projector.adopt()
                        ? "The tables are being exchanged; try again in a moment."
                        : "Other rules made the figures that serve. They are worked out anew first, and every dead letter is tried again then.");
    }
}
