package caseclock.query.work;

import caseclock.events.CaseId;
import caseclock.query.measures.CountedClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Turns the clocks that are open into lines about children: each with its worker, and with the meeting it shares with others. */
public record OpenLines(CaseDetails details, LocalDate asAt, Instant knownAt, WorkingCalendar calendar) {

    /** A clock that is open, its state on the day, and the rule that governs it. */
    public record Running(CountedClock counted, ClockState state, Timescale rule) {}

    private record Beside(Map<UUID, String> workers, Map<UUID, UUID> meetings) {}

    /** In the same order. */
    public List<OpenClock> of(List<Running> running) {
        var cases = running.stream().map(one -> one.counted().caseId()).toList();
        var starts = running.stream()
                .map(one -> one.counted().clock().startEntry().value())
                .toList();
        var beside = new Beside(details.workers(cases, asAt, knownAt), details.meetings(starts, cases, knownAt));
        return running.stream().map(one -> line(one, beside)).toList();
    }

    private OpenClock line(Running found, Beside beside) {
        var counted = found.counted();
        var clock = counted.clock();
        var limit = found.rule().limit();
        return new OpenClock(
                new CaseId(counted.caseId()),
                counted.reference(),
                Optional.ofNullable(beside.meetings().get(clock.startEntry().value())),
                clock.timescale(),
                found.rule().local(),
                found.state(),
                clock.startedOn(),
                clock.dueOn().orElseThrow(),
                calendar.elapsed(clock.startedOn(), asAt),
                inWorkingDays(limit),
                ClockWords.limit(limit),
                ClockTag.lateBy(clock, asAt, calendar),
                ClockTag.bookedFor(clock, asAt),
                Optional.ofNullable(beside.workers().get(counted.caseId())),
                clock.delayReason());
    }

    private static OptionalInt inWorkingDays(Optional<Length> limit) {
        return limit.filter(length -> length.unit() == Length.Unit.WORKING_DAYS)
                .map(length -> OptionalInt.of(length.amount()))
                .orElseGet(OptionalInt::empty);
    }
}
