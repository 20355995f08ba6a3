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
            return Optional.of(FlawCode.BEGINNING_WITHOUT_TIME.sentence());
        }
        return clock.stop().filter(stop -> stop.at().isEmpty()).map(_ -> FlawCode.END_WITHOUT_TIME.sentence());
    }

    private static Optional<String> disordered(OpenClock clock) {
        return clock.stop()
                .map(Stop::on)
                .flatMap(on -> disordered(FlawCode.FINISHED_BEFORE_START, on, clock))
                .or(() -> clock.cancellation()
                        .map(Cancellation::on)
                        .flatMap(on -> disordered(FlawCode.GIVEN_UP_BEFORE_START, on, clock)));
    }

    private static Optional<String> disordered(FlawCode code, LocalDate on, OpenClock clock) {
        LocalDate begun = clock.endsNotBefore();
        return on.isBefore(begun) ? Optional.of(code.sentence(DAY.format(on), DAY.format(begun))) : Optional.empty();
    }

    private static Optional<String> stoppedTooEarly(OpenClock clock) {
        Instant begun = clock.startedAt().orElseThrow();
        return clock.stop()
                .flatMap(Stop::at)
                .filter(begun::isAfter)
                .map(at -> FlawCode.FINISHED_BEFORE_START.sentence(MOMENT.format(at), MOMENT.format(begun)));
    }
}
