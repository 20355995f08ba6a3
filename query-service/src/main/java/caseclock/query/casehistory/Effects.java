package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Booking;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what one entry did to the clocks: which it began, moved, booked, stopped or took away. */
record Effects(WorkingCalendar calendar) {

    private static final int AT_MOST = 4;

    List<String> between(CaseFigures before, CaseFigures after) {
        var first = byKey(before);
        var second = byKey(after);
        var all = Stream.concat(
                        second.values().stream()
                                .flatMap(clock -> Optional.ofNullable(first.get(CaseState.key(clock)))
                                        .map(old -> changed(old, clock))
                                        .orElseGet(() -> begun(clock))),
                        first.values().stream()
                                .filter(clock -> !second.containsKey(CaseState.key(clock)))
                                .map(clock -> name(clock) + ": gone, the record has no such clock any more."))
                .toList();
        return all.size() <= AT_MOST
                ? all
                : Stream.concat(
                                all.stream().limit(AT_MOST - 1),
                                Stream.of("And %d more changes of clocks.".formatted(all.size() - AT_MOST + 1)))
                        .toList();
    }

    private static Map<String, CaseClock> byKey(CaseFigures figures) {
        var clocks = new LinkedHashMap<String, CaseClock>();
        figures.clocks().forEach(clock -> clocks.put(CaseState.key(clock), clock));
        return clocks;
    }

    private Stream<String> begun(CaseClock clock) {
        var started = name(clock) + ": started on " + Words.day(clock.startedOn())
                + clock.dueOn().map(due -> ", due on " + Words.day(due)).orElse("") + ".";
        return Stream.concat(Stream.of(started), ended(clock));
    }

    private Stream<String> changed(CaseClock before, CaseClock after) {
        return Stream.of(
                        moved(before, after),
                        booked(before, after),
                        ended(after)
                                .findFirst()
                                .filter(words -> !ended(before).toList().contains(words)))
                .flatMap(Optional::stream);
    }

    private Optional<String> moved(CaseClock before, CaseClock after) {
        return before.dueOn().equals(after.dueOn())
                ? Optional.empty()
                : Optional.of(name(after) + ": the limit moved from " + day(before.dueOn()) + " to "
                        + day(after.dueOn()) + ".");
    }

    private Optional<String> booked(CaseClock before, CaseClock after) {
        var last = last(after);
        if (last.equals(last(before)) && before.dueOn().equals(after.dueOn())) {
            return Optional.empty();
        }
        return last.flatMap(day -> after.dueOn().map(due -> calendar.elapsed(due, day)))
                .map(late -> name(after) + ": booked "
                        + (late > 0 ? Words.workingDays(late) + " after the limit." : "within the limit."));
    }

    private static Optional<LocalDate> last(CaseClock clock) {
        return clock.bookings().isEmpty()
                ? Optional.empty()
                : Optional.of(clock.bookings().getLast()).flatMap(Booking::bookedFor);
    }

    private Stream<String> ended(CaseClock clock) {
        return clock
                .stop()
                .map(stop -> stopped(clock, stop))
                .or(() -> clock.cancellation().map(given -> givenUp(clock, given)))
                .stream();
    }

    private String stopped(CaseClock clock, Stop stop) {
        var how = clock.dueOn().isEmpty()
                ? ""
                : clock.stoppedInTime()
                        ? ", in time"
                        : ", " + lateBy(clock.dueOn().orElseThrow(), stop.on());
        return name(clock) + ": stopped on " + Words.day(stop.on()) + how + ".";
    }

    private String lateBy(LocalDate due, LocalDate on) {
        int late = calendar.elapsed(due, on);
        return late > 0 ? Words.workingDays(late) + " late" : "late";
    }

    private static String givenUp(CaseClock clock, Cancellation given) {
        return name(clock) + ": given up on " + Words.day(given.on()) + ", " + ClockWords.because(given.reason()) + ".";
    }

    private static String name(CaseClock clock) {
        return ClockWords.name(clock.timescale());
    }

    private static String day(Optional<LocalDate> due) {
        return due.map(Words::day).orElse("no day");
    }
}
