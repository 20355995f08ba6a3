package caseclock.query.timeliness;

import java.time.Instant;
import java.util.Optional;

/** What the records said from one moment until another: {@code knownFrom <= t < knownTo}, without end if they still say so. */
public record Version<T>(T value, Instant knownFrom, Optional<Instant> knownTo) {

    public boolean knownAt(Instant moment) {
        return !moment.isBefore(knownFrom) && knownTo.map(moment::isBefore).orElse(true);
    }
}
