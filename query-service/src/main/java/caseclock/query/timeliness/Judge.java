package caseclock.query.timeliness;

import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges what happened to a clock: which rule governs it, when it is due, how long it took, which teams held the case, and whether the records can be right. */
record Judge(Timescales timescales, WorkingCalendar calendar, Teams teams) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    CaseClock judge(OpenClock clock) {
        Timescale rule = timescales.inForce(clock.timescale(), clock.startedOn());
        Optional<Flaw> flaw = flaw(clock);
        Optional<LocalDate> dueOn =
                flaw.isPresent() ? Optional.empty() : Optional.of(rule.dueOn(clock.startedOn(), calendar));
        return new CaseClock(
                clock.timescale(),
                clock.startEntry(),
                clock.startedOn(),
                dueOn,
                clock.stop(),
                clock.cancellation(),
                clock.bookings(),
                flaw,
                elapsed(clock),
                rule.inForceFrom(),
                teams.on(clock.startedOn(), clock.startedOn()),
                clock.stop().flatMap(stop -> teams.on(stop.on(), clock.startedOn())),
                dueOn.flatMap(due -> teams.on(due, clock.startedOn())),
                clock.restartOf(),
                clock.delayReason());
    }

    private OptionalInt elapsed(OpenClock clock) {
        return clock.unknown().isPresent() || clock.stop().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        calendar.elapsed(clock.startedOn(), clock.stop().get().on()));
    }

    /** What is missing weighs more than what is out of order: without a start, nothing can be said about the order. */
    private static Optional<Flaw> flaw(OpenClock clock) {
        return clock.unknown()
                .map(sentence -> new Flaw(Flaw.Kind.UNKNOWN, sentence))
                .or(() -> clock.stop().map(Stop::on).flatMap(on -> disordered("finished", on, clock)))
                .or(() -> clock.cancellation().map(Cancellation::on).flatMap(on -> disordered("given up", on, clock)));
    }

    private static Optional<Flaw> disordered(String ended, LocalDate on, OpenClock clock) {
        LocalDate begun = clock.endsNotBefore();
        return on.isBefore(begun)
                ? Optional.of(new Flaw(
                        Flaw.Kind.DISORDERED,
                        "It is recorded as " + ended + " on " + DAY.format(on) + ", but it only began on "
                                + DAY.format(begun) + "."))
                : Optional.empty();
    }
}
