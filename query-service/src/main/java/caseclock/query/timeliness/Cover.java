package caseclock.query.timeliness;

import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** A stretch in which somebody had a case, with the entries that began and ended it. */
record Cover(Fact by, Optional<Fact> endedBy) {

    LocalDate from() {
        return by.happened().on();
    }

    Optional<LocalDate> until() {
        return endedBy.map(end -> end.happened().on());
    }

    boolean ofADay() {
        return until().filter(end -> !end.isAfter(from())).isPresent();
    }
}
