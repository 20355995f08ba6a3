package caseclock.query.plans;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One wait for a review conference of a plan: the clock of {@code first-review-conference} or {@code later-review-conference}.
 *
 * @param heldOn the day of the review it waited for
 * @param flawed whether the records cannot say when it was due
 */
public record Review(
        boolean first,
        UUID startEntry,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> heldOn,
        Optional<UUID> heldBy,
        boolean flawed) {

    /** Of a clock; empty if it is about something else. */
    static Optional<Review> of(CaseClock clock) {
        boolean first = clock.timescale() == TimescaleKey.FIRST_REVIEW_CONFERENCE;
        return first || clock.timescale() == TimescaleKey.LATER_REVIEW_CONFERENCE
                ? Optional.of(new Review(
                        first,
                        clock.startEntry().value(),
                        clock.startedOn(),
                        clock.dueOn(),
                        clock.stop().map(Stop::on),
                        clock.stop().map(stop -> stop.entry().value()),
                        clock.flaw().isPresent()))
                : Optional.empty();
    }

    boolean heldBy(LocalDate day) {
        return heldOn.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** Held after its due day, or not held although that day has passed. */
    boolean lateBy(LocalDate day) {
        LocalDate reached = heldOn.filter(on -> !on.isAfter(day)).orElse(day);
        return dueOn.filter(reached::isAfter).isPresent();
    }
}
