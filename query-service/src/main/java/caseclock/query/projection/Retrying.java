package caseclock.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which streams that wait behind a dead letter are tried again next: all once at the start, and later whoever rested for a while, a portion at
 * a time. A portion that fails is tried in halves, so that one stream keeps no other from going on.
 */
final class Retrying {

    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final Duration REST = Duration.ofMinutes(10);

    private final FiguresProjector projector;
    private final Clock clock;
    private final Deque<List<String>> left = new ArrayDeque<>();
    private Optional<String> after = Optional.of("");
    private Instant restedSince = Instant.parse("9999-01-01T00:00:00Z");
    private Instant over;

    Retrying(FiguresProjector projector, Clock clock) {
        this.projector = projector;
        this.clock = clock;
        this.over = clock.instant();
    }

    /** Tries one portion, if there is one to try now. */
    boolean turn(boolean idle) {
        if (idle && after.isEmpty() && left.isEmpty() && !clock.instant().isBefore(over.plus(REST))) {
            beginAgain();
        }
        look();
        List<String> portion = left.poll();
        return portion != null && tried(portion);
    }

    private void beginAgain() {
        projector.forgetDecisions();
        restedSince = clock.instant().minus(REST);
        after = Optional.of("");
    }

    private void look() {
        if (left.isEmpty() && after.isPresent()) {
            List<String> next = projector.waitingAfter(after.get(), restedSince);
            if (next.isEmpty()) {
                after = Optional.empty();
                over = clock.instant();
            } else {
                after = Optional.of(next.getLast());
                left.add(next);
            }
        }
    }

    private boolean tried(List<String> portion) {
        try {
            Optional<Integer> mended = projector.retry(portion);
            if (mended.isEmpty()) {
                left.push(portion);
            }
            mended.filter(some -> some > 0).ifPresent(some -> LOG.info("{} streams that waited go on.", some));
            return mended.isPresent();
        } catch (RuntimeException | Error broken) {
            halve(portion);
            throw broken;
        }
    }

    private void halve(List<String> portion) {
        int half = portion.size() / 2;
        if (half > 0) {
            left.push(portion.subList(half, portion.size()));
            left.push(portion.subList(0, half));
        }
    }
}
