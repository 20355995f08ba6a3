package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.time.Instant;

/**
 * What the records say of one fact, with its first recording: a correction changes what it says, but not since when there has been an entry.
 *
 * @param firstPlace the place in the case's stream of the entry that stated it first
 */
public record StatedFact(Fact fact, Instant firstKnownAt, long firstPlace) {

    StatedFact(KnownFact known) {
        this(known.fact(), known.firstKnownAt(), known.place());
    }
}
