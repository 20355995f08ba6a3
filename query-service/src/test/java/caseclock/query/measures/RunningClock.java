package caseclock.query.measures;

import caseclock.events.EntryId;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Clocks of invented children that run and have nothing booked. */
public final class RunningClock {

    private RunningClock() {}

    public static Open of(
            UUID caseId, String reference, TimescaleKey timescale, LocalDate from, LocalDate due, LocalDate asAt) {
        var clock = new CaseClock(
                timescale,
                new EntryId(new UUID(2, from.toEpochDay())),
                from,
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Open(
                new CountedClock(caseId, "892", reference, clock, Optional.of("East")),
                clock.stateAt(asAt, Calendars.AUTUMN_2026));
    }
}
