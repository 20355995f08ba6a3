package caseclock.query.projection;

import caseclock.query.eventstream.StorePutBack;
import caseclock.query.projection.FiguresSchema.Layout;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what keeping the figures up to date takes next: asking for new tables where these are of no use, the next events, and between them what waits. */
public final class ProjectionLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLoop.class);
    private static final Duration WHEN_IDLE = Duration.ofMillis(50);
    private static final Duration WHEN_NOT_OURS = Duration.ofSeconds(1);

    /** Why new read tables are needed, as the projection finds out. */
    public interface NewTables {

        void becauseRulesChanged();

        void becauseLayoutIsOld();

        void becauseStoreWasPutBack();
    }

    private final Supplier<Layout> layout;
    private final FiguresProjector projector;
    private final NewTables newTables;
    private final Retrying retrying;
    private boolean asked;
    private boolean begun;
    private boolean standsStill;

    public ProjectionLoop(Supplier<Layout> layout, FiguresProjector projector, NewTables newTables, Clock clock) {
        this.layout = layout;
        this.projector = projector;
        this.newTables = newTables;
        this.retrying = new Retrying(projector, clock);
    }

    /** One turn, and how long to rest after it. */
    public Duration turn() {
        try {
            return switch (layout.get()) {
                case READ -> goOn();
                case TOO_OLD -> leaveAlone();
                case TOO_NEW -> WHEN_NOT_OURS;
            };
        } catch (StorePutBack putBack) {
            return standStill(putBack);
        }
    }

    private Duration standStill(StorePutBack putBack) {
        if (!standsStill) {
            LOG.error("The figures stand still until they are made again: {}", putBack.getMessage());
            standsStill = true;
        }
        newTables.becauseStoreWasPutBack();
        return WHEN_NOT_OURS;
    }

    private Duration leaveAlone() {
        if (!asked) {
            newTables.becauseLayoutIsOld();
            asked = true;
        }
        return WHEN_NOT_OURS;
    }

    private Duration goOn() {
        if (!begun) {
            begin();
            begun = true;
        }
        int taken = projector.step();
        standsStill = false;
        boolean retried = retrying.turn(taken == 0);
        return taken == 0 && !retried ? WHEN_IDLE : Duration.ZERO;
    }

    /** Asked once at the start: a process of an older version must not undo later what a newer one made. */
    private void begin() {
        if (!projector.adopt()) {
            newTables.becauseRulesChanged();
        }
    }
}
