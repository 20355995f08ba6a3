package caseclock.query.measures;

import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.query.readtables.Row;
import caseclock.query.timeliness.CancellationReason;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Hours;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.TimescaleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** Reads clocks column by column: a figure may rest on thousands of them. */
final class ClockReading {

    private static final TypeReference<List<Booking>> BOOKINGS = new TypeReference<>() {};

    private final ResultSet row;

    private ClockReading(ResultSet row) {
        this.row = row;
    }

    /** A row of {@code clock} with the child's {@code reference} and the team of the day, {@code team_then}. */
    static CountedClock read(ResultSet row, int number) throws SQLException {
        var reading = new ClockReading(row);
        return new CountedClock(
                row.getObject("case_id", UUID.class),
                row.getString("council"),
                row.getString("reference"),
                reading.clock(),
                reading.text("team_then"));
    }

    private CaseClock clock() throws SQLException {
        return new CaseClock(
                TimescaleKey.of(row.getString("timescale")),
                entry("start_entry").orElseThrow(),
                day("started_on").orElseThrow(),
                day("due_on"),
                stop(),
                cancellation(),
                bookings(),
                flaw(),
                number("elapsed"),
                day("rule_in_force_from").orElseThrow(),
                text("team_at_start"),
                text("team_at_stop"),
                text("team_at_due"),
                entry("restart_of"),
                text("delay_reason").map(DelayReason::valueOf),
                hours());
    }

    private Optional<Stop> stop() throws SQLException {
        Optional<LocalDate> on = day("stopped_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stop(
                        on.get(), moment("stopped_at"), entry("stop_entry").orElseThrow()));
    }

    private Optional<Cancellation> cancellation() throws SQLException {
        Optional<LocalDate> on = day("cancelled_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cancellation(
                        on.get(),
                        CancellationReason.valueOf(row.getString("cancelled_because")),
                        entry("cancel_entry")));
    }

    private List<Booking> bookings() throws SQLException {
        String json = row.getString("bookings");
        return json == null || json.equals("[]") ? List.of() : Row.COLUMNS.readValue(json, BOOKINGS);
    }

    private Optional<Flaw> flaw() throws SQLException {
        Optional<String> kind = text("flaw");
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flaw(Flaw.Kind.valueOf(kind.get()), row.getString("flaw_sentence")));
    }

    private Optional<Hours> hours() throws SQLException {
        Optional<Instant> startedAt = moment("started_at");
        return startedAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(startedAt.get(), moment("due_at"), number("minutes")));
    }

    private Optional<LocalDate> day(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private Optional<Instant> moment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private Optional<EntryId> entry(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(EntryId::new);
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private OptionalInt number(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
