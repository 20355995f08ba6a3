package caseclock.query.readtables;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock;
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
import org.junit.jupiter.api.Test;

/** A clock is the same after it was a row. */
class ClockRowTest {

    private static final Instant STARTED = Instant.parse("2026-10-26T14:30:00.250Z");
    private static final Instant DUE = Instant.parse("2026-10-27T14:30:00.250Z");

    @Test
    void with_its_hours() {
        var stopped = new Stop(LocalDate.of(2026, 10, 27), Optional.of(DUE.plusMillis(1)), new EntryId(new UUID(1, 2)));
        same(clock(Optional.of(stopped), Optional.of(new Hours(STARTED, Optional.of(DUE), OptionalInt.of(1440)))));
    }

    @Test
    void while_its_hours_run() {
        same(clock(Optional.empty(), Optional.of(new Hours(STARTED, Optional.of(DUE), OptionalInt.empty()))));
    }

    @Test
    void counted_in_days() {
        same(clock(Optional.of(new Stop(LocalDate.of(2026, 10, 27), new EntryId(new UUID(1, 2)))), Optional.empty()));
    }

    private static void same(CaseClock clock) {
        var row = ClockRow.of(new UUID(3, 3), "999", new Version<>(clock, STARTED, Optional.empty()));
        var read = Row.COLUMNS.readValue(Row.COLUMNS.writeValueAsString(row), ClockRow.class);
        assertThat(read).isEqualTo(row);
        assertThat(read.clock()).isEqualTo(clock);
    }

    private static CaseClock clock(Optional<Stop> stop, Optional<Hours> hours) {
        return new CaseClock(
                TimescaleKey.CONTACT_DECISION,
                new EntryId(new UUID(1, 1)),
                LocalDate.of(2026, 10, 26),
                Optional.of(LocalDate.of(2026, 10, 27)),
                stop,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stop.isPresent() ? OptionalInt.of(1) : OptionalInt.empty(),
                LocalDate.of(2013, 4, 15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hours);
    }
}
