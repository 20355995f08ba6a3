package caseclock.query.timeliness;

import caseclock.events.Happened;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Hours;
import caseclock.query.timeliness.CaseClock.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Judges what happened to a clock: which rule governs it, when it is due, how long it took, which teams held the case, and whether the records can be right. */
record Judge(KnownTimescales timescales, WorkingCalendar calendar, Teams teams) {

    CaseClock judge(OpenClock clock) {
        Timescale rule = timescales.inForce(clock.timescale(), clock.startedOn());
        Optional<Flaw> flaw = Flaws.of(clock, rule);
        Due due = flaw.isPresent() ? Due.NEVER : Due.of(clock, rule, calendar);
        Optional<Stop> stop = rule.inHours() ? clock.stop() : clock.stop().map(Judge::onItsDay);
        return new CaseClock(
                clock.timescale(),
                clock.startEntry(),
                clock.startedOn(),
                due.on(),
                stop,
                clock.cancellation(),
                clock.bookings(),
                flaw,
                elapsed(clock),
                rule.inForceFrom(),
                teams.on(clock.startedOn(), clock.startedOn()),
                stop.flatMap(stopped -> teams.on(stopped.on(), clock.startedOn())),
                due.on().flatMap(day -> teams.on(day, clock.startedOn())),
                clock.restartOf(),
                clock.delayReason(),
                rule.inHours() ? clock.startedAt().map(at -> hours(clock, at, due)) : Optional.empty());
    }

    /** The time of day moves no clock that is counted in days, and a correction of it alone makes no version of it. */
    private static Stop onItsDay(Stop stop) {
        return new Stop(stop.on(), stop.entry());
    }

    private OptionalInt elapsed(OpenClock clock) {
        return clock.unknown().isPresent() || clock.stop().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        calendar.elapsed(clock.startedOn(), clock.stop().get().on()));
    }

    private static Hours hours(OpenClock clock, Instant startedAt, Due due) {
        Optional<Instant> stoppedAt =
                clock.unknown().isPresent() ? Optional.empty() : clock.stop().flatMap(Stop::at);
        return new Hours(
                startedAt,
                due.at(),
                stoppedAt
                        .map(at -> OptionalInt.of(
                                Math.toIntExact(Duration.between(startedAt, at).toMinutes())))
                        .orElseGet(OptionalInt::empty));
    }

    /** When a clock is due: on a day, at a moment of it if the limit is in hours, or never. */
    private record Due(Optional<LocalDate> on, Optional<Instant> at) {

        static final Due NEVER = new Due(Optional.empty(), Optional.empty());

        static Due of(OpenClock clock, Timescale rule, WorkingCalendar calendar) {
            return rule.inHours()
                    ? rule.limit()
                            .map(limit -> limit.after(clock.startedAt().orElseThrow()))
                            .map(Due::at)
                            .orElse(NEVER)
                    : new Due(day(clock, rule.dueOn(clock.startedOn(), calendar)), Optional.empty());
        }

        private static Optional<LocalDate> day(OpenClock clock, Optional<LocalDate> byLength) {
            return Stream.concat(byLength.stream(), clock.dueAtTheLatest().stream())
                    .min(Comparator.naturalOrder());
        }

        private static Due at(Instant moment) {
            return new Due(Optional.of(moment.atZone(Happened.LONDON).toLocalDate()), Optional.of(moment));
        }
    }
}
