package caseclock.query.published;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes when the time has come, and at the start what came due while the process was down. It waits until the read tables hold everything that
 * was recorded when it came due, or as much of that as there still is after a backup was put back.
 */
public final class PublicationLoop {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Publisher publisher;
    private Optional<LocalDate> done = Optional.empty();
    private OptionalLong awaited = OptionalLong.empty();

    public PublicationLoop(Publisher publisher) {
        this.publisher = publisher;
    }

    /** One look, and how long to rest after it. */
    public Duration turn() {
        publishWhenDue();
        return PAUSE;
    }

    /** One look: publishes if a week has come due since the last, and the figures are far enough. */
    void publishWhenDue() {
        LocalDate due = publisher.lastWeek();
        if (done.filter(due::equals).isPresent()) {
            return;
        }
        long last = publisher.lastEvent();
        awaited = OptionalLong.of(Math.min(awaited.orElse(last), last));
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
}
