package caseclock.query.projection.rebuild;

import caseclock.query.eventstream.StorePutBack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides how a rebuild goes on: at once, later, or no more because it failed again and again in the same place. */
public final class RebuildLoop {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final Duration WHEN_BROKEN = Duration.ofSeconds(2);
    private static final int FAILURES = 5;

    /** No connection, no room, a lock that did not come, a server that goes down: that passes, or somebody mends it. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private final Rebuilding rebuilding;
    private final Rebuilds rebuilds;
    private int failures;
    private int timesHeldUp;

    public RebuildLoop(Rebuilding rebuilding, Rebuilds rebuilds) {
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
    }

    /** One turn, and how long to rest after it. */
    public Duration turn() {
        try {
            boolean more = rebuilding.step();
            if (more) {
                timesHeldUp = 0;
                failures = 0;
            }
            return more ? Duration.ZERO : LOOK;
        } catch (HeldUp heldUp) {
            LOG.info("The rebuild goes on later: {}", heldUp.getMessage());
            return later();
        } catch (StorePutBack putBack) {
            LOG.error("The rebuild cannot go on: {}", putBack.getMessage());
            rebuilds.storeIsGone();
            return LOOK;
        } catch (RuntimeException broken) {
            LOG.error("The rebuild failed and is tried again.", broken);
            giveUpIfAgain(broken);
            return WHEN_BROKEN;
        }
    }

    /** Twice as long each time: nothing new enters the figures while it is tried, and who reads for minutes is not done sooner. */
    private Duration later() {
        Duration pause = SOON.multipliedBy(1L << Math.min(timesHeldUp, 7));
        timesHeldUp++;
        return pause.compareTo(AT_MOST) < 0 ? pause : AT_MOST;
    }

    private void giveUpIfAgain(RuntimeException broken) {
        failures = passes(broken) ? 0 : failures + 1;
        if (failures >= FAILURES) {
            failures = 0;
            rebuilds.failed("It failed %d times in the same place (%s); the log says more."
                    .formatted(FAILURES, broken.getClass().getSimpleName()));
        }
    }

    private static boolean passes(RuntimeException broken) {
        return Stream.iterate((Throwable) broken, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(state -> state.length() < 2 || PASSING.contains(state.substring(0, 2)));
    }
}
