package caseclock.query.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * The first event of a stream that could not be taken into the figures. Nothing of its content is told.
 *
 * @param stream the case's or the upload's identity
 * @param sequence its place in its stream
 * @param position its place among all events
 * @param kind MISSING, UNREADABLE, NO_FIGURES, REFUSED_BY_DATABASE or NO_STREAM_OF_OURS
 */
public record DeadLetterAnswer(
        String stream,
        long sequence,
        long position,
        String type,
        String kind,
        String sentence,
        Instant firstSeenAt,
        Instant lastTriedAt,
        int tries,
        Optional<SetAside> setAside) {

    /** Somebody looked at it and decided to leave it. */
    public record SetAside(String reason, String by, Instant at) {}
}
