package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A fact as it reads at one moment, with what its first recording says about it: corrections change what it says and when it happened, but not
 * since when there has been an entry, nor the kind of source it came from.
 */
record KnownFact(Fact fact, Kind kind, HistoryEntry first) {

    KnownFact(Fact fact, HistoryEntry first) {
        this(fact, Kind.of(fact), first);
    }

    LocalDate on() {
        return fact.happened().on();
    }

    Optional<LocalTime> at() {
        return fact.happened().at();
    }

    boolean timed() {
        return at().isPresent();
    }

    Instant firstKnownAt() {
        return first.knownAt();
    }

    long place() {
        return first.place();
    }
}
