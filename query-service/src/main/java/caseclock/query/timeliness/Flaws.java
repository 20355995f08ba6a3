package caseclock.query.timeliness;

import caseclock.events.Happened;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Finds what the records of a clock lack or contradict. What is missing weighs more: without a start, nothing can be said about the order. */
final class Flaws {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(Happened.LONDON);

    private Flaws() {}

    static Optional<Flaw> of(OpenClock clock, Timescale rule) {
        return clock.unknown()
                .or(() -> rule.inHours() ? withoutTimeOfDay(clock) : Optional.empty())
                .map(sentence -> new Flaw(Flaw.Kind.UNKNOWN, sentence))
                .or(() -> disordered(clock)
                        .or(() -> rule.inHours() ? stoppedTooEarly(clock) : Optional.empty())
                        .map(sentence -> new Flaw(Flaw.Kind.DISORDERED, sentence)));
    }

    /** A missing time of day is not midnight: whether it was done within some hours, nobody can say. */
    private static Optional<String> withoutTimeOfDay(OpenClock clock) {
        if (clock.startedAt().isEmpty()) {
            return Optional.of("Its limit is in hours, and the time of day at which it began is not recorded.");
        }
        return clock.stop()
                .filter(stop -> stop.at().isEmpty())
                .map(_ -> "Its limit is in hours, and the time of day at which it was finished is not recorded.");
    }

    private static Optional<String> disordered(OpenClock clock) {
        return clock.stop()
                .map(Stop::on)
                .flatMap(on -> disordered("finished", on, clock))
                .or(() -> clock.cancellation().map(Cancellation::on).flatMap(on -> disordered("given up", on, clock)));
    }

    private static Optional<String> disordered(String ended, LocalDate on, OpenClock clock) {
        LocalDate begun = clock.endsNotBefore();
        return on.isBefore(begun) ? Optional.of(sentence(ended, DAY.format(on), DAY.format(begun))) : Optional.empty();
    }

    private static Optional<String> stoppedTooEarly(OpenClock clock) {
        Instant begun = clock.startedAt().orElseThrow();
        return clock.stop()
                .flatMap(Stop::at)
                .filter(begun::isAfter)
                .map(at -> sentence("finished", MOMENT.format(at), MOMENT.format(begun)));
    }

    private static String sentence(String ended, String on, String begun) {
        return "It is recorded as " + ended + " on " + on + ", but it only began on " + begun + ".";
    }
}
