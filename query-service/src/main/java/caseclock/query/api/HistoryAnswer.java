package caseclock.query.api;

import caseclock.events.Recording.Basis;
import caseclock.query.readtables.EntryRow;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Hours;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One case's record at one point.
 *
 * @param step how many entries are known at this point; {@code steps}, how many there are by now
 * @param entries oldest recording first
 * @param incompleteBecause why the figures are not to be trusted, if an entry could not be taken in
 */
record HistoryAnswer(
        String caseId,
        String council,
        LocalDate asAt,
        String knownOn,
        int step,
        int steps,
        List<Entry> entries,
        List<ClockAnswer> clocks,
        List<SpellAnswer> spells,
        Optional<String> incompleteBecause) {

    /**
     * @param change recorded, corrected or withdrawn
     * @param recordedAt since when the records say so; {@code basis}: recorded-by-source, or first-seen-by-us
     * @param event what was written down, as it is stored
     */
    record Entry(
            int step,
            String entryId,
            String kind,
            String change,
            Optional<LocalDate> happenedOn,
            Instant recordedAt,
            String basis,
            Optional<String> recordedBy,
            String source,
            JsonNode event) {}

    /**
     * @param day working days since the start: "on day x of y"
     * @param dueAt the last moment in time, if the limit is in hours, as {@code stoppedAt} and {@code minutes}, how many it took
     */
    record ClockAnswer(
            String timescale,
            String state,
            LocalDate startedOn,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> stoppedOn,
            Optional<LocalDate> cancelledOn,
            Optional<String> cancelledBecause,
            Optional<LocalDate> bookedFor,
            int day,
            Optional<String> flaw,
            LocalDate ruleInForceFrom,
            String startEntry,
            Optional<String> stopEntry,
            Optional<Instant> dueAt,
            Optional<Instant> stoppedAt,
            Optional<Integer> minutes) {}

    record SpellAnswer(
            String kind,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> who,
            Optional<String> role,
            Optional<String> cause) {}

    static HistoryAnswer of(Replay replay, String knownOn, WorkingCalendar calendar) {
        return new HistoryAnswer(
                replay.record().file().caseId().toString(),
                replay.record().file().council(),
                replay.asAt(),
                knownOn,
                replay.step(),
                replay.steps(),
                entries(replay),
                replay.figures().clocks().stream()
                        .map(clock -> clock(clock, replay.asAt(), calendar))
                        .toList(),
                replay.figures().spells().stream().map(HistoryAnswer::spell).toList(),
                replay.stoppedBecause());
    }

    private static List<Entry> entries(Replay replay) {
        return IntStream.range(0, replay.entries().size())
                .mapToObj(index -> entry(index + 1, replay.entries().get(index)))
                .toList();
    }

    private static Entry entry(int step, EntryRow row) {
        return new Entry(
                step,
                row.entryId().map(Object::toString).orElse(""),
                row.kind(),
                Codes.of(row.change()),
                row.happenedOn(),
                row.knownAt(),
                Codes.of(Basis.valueOf(row.basis())),
                row.recordedBy(),
                row.source(),
                row.event());
    }

    private static ClockAnswer clock(CaseClock clock, LocalDate asAt, WorkingCalendar calendar) {
        ClockState state = clock.stateAt(asAt, calendar);
        LocalDate reached =
                clock.stop().map(Stop::on).filter(on -> !on.isAfter(asAt)).orElse(asAt);
        return new ClockAnswer(
                clock.timescale().text(),
                Codes.of(state),
                clock.startedOn(),
                clock.dueOn(),
                clock.stop().map(Stop::on),
                clock.cancellation().map(Cancellation::on),
                clock.cancellation().map(Cancellation::reason).map(Codes::of),
                bookedFor(clock, asAt),
                calendar.elapsed(clock.startedOn(), reached),
                clock.flaw().map(Flaw::sentence),
                clock.ruleInForceFrom(),
                clock.startEntry().toString(),
                clock.stop().map(Stop::entry).map(Object::toString),
                clock.dueAt(),
                clock.stop().flatMap(Stop::at),
                clock.hours().map(Hours::minutes).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt));
    }

    private static Optional<LocalDate> bookedFor(CaseClock clock, LocalDate asAt) {
        return clock.bookings().stream()
                .filter(booking -> !booking.madeOn().isAfter(asAt))
                .reduce((_, later) -> later)
                .flatMap(CaseClock.Booking::bookedFor);
    }

    private static SpellAnswer spell(Spell spell) {
        return new SpellAnswer(
                Codes.of(spell.kind()),
                spell.from(),
                spell.until(),
                spell.who(),
                spell.role().map(Codes::of),
                spell.cause().map(Codes::of));
    }
}
