package caseclock.query.projection.rebuild;

import caseclock.query.projection.WholeStreams;
import caseclock.query.projection.WholeStreams.Chunk;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Works out the next streams in a second thread while those before them are written. */
final class Ahead {

    private record Place(String after, long upTo) {}

    private record Asked(Place place, FutureTask<Optional<Chunk>> chunk) {}

    private final WholeStreams streams;
    private final int aboutEvents;
    private @Nullable Asked asked;

    Ahead(WholeStreams streams, int aboutEvents) {
        this.streams = streams;
        this.aboutEvents = aboutEvents;
    }

    /** The streams after one; if another process went on meanwhile, what was worked out ahead is of no use. */
    Optional<Chunk> take(String after, long upTo) {
        Asked ready = asked;
        asked = null;
        Place place = new Place(after, upTo);
        return ready != null && ready.place().equals(place) ? await(ready) : work(place);
    }

    void begin(String after, long upTo) {
        Place place = new Place(after, upTo);
        var chunk = new FutureTask<>(() -> work(place));
        asked = new Asked(place, chunk);
        Thread.ofPlatform().daemon().name("rebuild ahead").start(chunk);
    }

    /** What was worked out of another store may have the same place. */
    void forget() {
        asked = null;
    }

    private Optional<Chunk> work(Place place) {
        return streams.after(place.after(), place.upTo(), aboutEvents);
    }

    private static Optional<Chunk> await(Asked ready) {
        try {
            return ready.chunk().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The next streams could not be worked out.", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
