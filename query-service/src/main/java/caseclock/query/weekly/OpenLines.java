package caseclock.query.weekly;

import caseclock.events.CaseId;
import caseclock.query.frame.When;
import caseclock.query.measures.CountedClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns the clocks that are open into lines about children: each with its worker, and with the meeting it shares with others. */
record OpenLines(CaseDetails details, When when, WorkingCalendar calendar) {

    private record Found(CountedClock counted, ClockState state, Timescale rule) {}

    private record Beside(Map<UUID, String> workers, Map<UUID, UUID> meetings) {}

    List<OpenClock> of(List<Answered> answers) {
        var found = answers.stream().flatMap(OpenLines::found).toList();
        var cases = found.stream().map(one -> one.counted().caseId()).distinct().toList();
        var starts = found.stream()
                .map(one -> one.counted().clock().startEntry().value())
                .toList();
        var beside = new Beside(
                details.workers(cases, when.asAt(), when.knownAt()), details.meetings(starts, cases, when.knownAt()));
        return found.stream().map(one -> line(one, beside)).toList();
    }

    private static Stream<Found> found(Answered answered) {
        return answered.measures()
                .openNow()
                .filter(one -> one.getKey().clock().dueOn().isPresent())
                .map(one -> new Found(one.getKey(), one.getValue(), answered.rule()));
    }

    private OpenClock line(Found found, Beside beside) {
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
                calendar.elapsed(clock.startedOn(), when.asAt()),
                inWorkingDays(limit),
                ClockWords.limit(limit),
                ClockTag.lateBy(clock, when.asAt(), calendar),
                ClockTag.bookedFor(clock, when.asAt()),
                Optional.ofNullable(beside.workers().get(counted.caseId())),
                clock.delayReason());
    }

    private static OptionalInt inWorkingDays(Optional<Length> limit) {
        return limit.filter(length -> length.unit() == Length.Unit.WORKING_DAYS)
                .map(length -> OptionalInt.of(length.amount()))
                .orElseGet(OptionalInt::empty);
    }
}
