package caseclock.query.readtables;

import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Hours;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** One version of one clock, as the table {@code clock} holds it. */
public record ClockRow(
        UUID caseId,
        String council,
        String timescale,
        UUID startEntry,
        Instant knownFrom,
        Optional<Instant> knownTo,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> stoppedOn,
        Optional<UUID> stopEntry,
        Optional<LocalDate> cancelledOn,
        Optional<String> cancelledBecause,
        Optional<UUID> cancelEntry,
        List<Booking> bookings,
        Optional<String> flaw,
        Optional<String> flawSentence,
        Optional<Integer> elapsed,
        LocalDate ruleInForceFrom,
        Optional<String> teamAtStart,
        Optional<String> teamAtStop,
        Optional<String> teamAtDue,
        Optional<UUID> restartOf,
        Optional<DelayReason> delayReason,
        Optional<Instant> startedAt,
        Optional<Instant> dueAt,
        Optional<Instant> stoppedAt,
        Optional<Integer> minutes)
        implements Row {

    public ClockRow {
        bookings = bookings == null ? List.of() : bookings;
    }

    /** The clock that this row holds. */
    public CaseClock clock() {
        return new CaseClock(
                TimescaleKey.of(timescale),
                new EntryId(startEntry),
                startedOn,
                dueOn,
                stoppedOn.map(on -> new Stop(on, stoppedAt, new EntryId(stopEntry.orElseThrow()))),
                cancelledOn.map(on -> new Cancellation(
                        on, CancellationReason.valueOf(cancelledBecause.orElseThrow()), cancelEntry.map(EntryId::new))),
                bookings,
                flaw.map(kind -> new Flaw(Flaw.Kind.valueOf(kind), flawSentence.orElseThrow())),
                whole(elapsed),
                ruleInForceFrom,
                teamAtStart,
                teamAtStop,
                teamAtDue,
                restartOf.map(EntryId::new),
                delayReason,
                startedAt.map(at -> new Hours(at, dueAt, whole(minutes))));
    }

    private static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Integer> column(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    public static ClockRow of(UUID caseId, String council, Version<CaseClock> version) {
        CaseClock clock = version.value();
        return new ClockRow(
                caseId,
                council,
                clock.timescale().text(),
                clock.startEntry().value(),
                version.knownFrom(),
                version.knownTo(),
                clock.startedOn(),
                clock.dueOn(),
                clock.stop().map(Stop::on),
                clock.stop().map(stop -> stop.entry().value()),
                clock.cancellation().map(Cancellation::on),
                clock.cancellation().map(cancelled -> cancelled.reason().name()),
                clock.cancellation().flatMap(Cancellation::entry).map(entry -> entry.value()),
                clock.bookings(),
                clock.flaw().map(flaw -> flaw.kind().name()),
                clock.flaw().map(Flaw::sentence),
                column(clock.elapsed()),
                clock.ruleInForceFrom(),
                clock.teamAtStart(),
                clock.teamAtStop(),
                clock.teamAtDue(),
                clock.restartOf().map(entry -> entry.value()),
                clock.delayReason(),
                clock.hours().map(Hours::startedAt),
                clock.dueAt(),
                clock.stop().flatMap(Stop::at),
                clock.hours().flatMap(hours -> column(hours.minutes())));
    }
}
