package caseclock.query.timeliness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The time in which nobody would have recorded some kind of fact: silence then is unknown, never in time and never overdue.
 *
 * @param until the first day of which something was told, and from which on silence says that it did not happen; empty if there never was one
 * @param words what is not recorded, for instance "visits"
 */
record Silence(Optional<LocalDate> until, String words) {

    /** Nothing can be said about those of these clocks that started in it. */
    void over(Collection<OpenClock> clocks) {
        clocks.stream().filter(clock -> covers(clock.startedOn())).forEach(clock -> clock.isUnknown(sentence()));
    }

    private boolean covers(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    private String sentence() {
        return until.isPresent()
                ? FlawCode.NO_SOURCE_TOLD_THEN.sentence(words)
                : FlawCode.NO_SOURCE_TELLS.sentence(words);
    }
}
