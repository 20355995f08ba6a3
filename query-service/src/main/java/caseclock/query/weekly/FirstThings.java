package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.out.Sheet;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import caseclock.query.work.Family;
import caseclock.query.work.Family.ChildLine;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Picks what nobody has arranged yet although it is overdue or due within five working days: what the law asks for and children without a worker
 * before what the council asks for by itself, and the longest past first.
 */
record FirstThings(List<Line> lines, int more) {

    private static final int MOST = 8;

    /** A child without a worker should have one after this many working days. */
    private static final int WORKER_WITHIN = 1;

    /** @param worker "No worker" is a value */
    record Line(String toDo, ChildLine child, String worker, Tag tag) {}

    private record Ranked(Line line, boolean local, int over, LocalDate due) {}

    static FirstThings of(Week week) {
        var all = Stream.concat(unarranged(week), workerless(week))
                .sorted(Comparator.comparing(Ranked::local)
                        .thenComparing(Comparator.comparingInt(Ranked::over).reversed())
                        .thenComparing(Ranked::due)
                        .thenComparing(ranked -> ranked.line().child().child()))
                .map(Ranked::line)
                .toList();
        return new FirstThings(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    /** The clocks for which something must be done. */
    static List<OpenClock> holes(Week week) {
        return week.open().stream().filter(clock -> isHole(clock, week)).toList();
    }

    Sheet sheet() {
        return new Sheet(
                "arrange-first",
                List.of("To do", "Child", "With", "Worker", "State"),
                lines.stream()
                        .map(line -> Sheet.row(
                                line.toDo(),
                                line.child().child(),
                                line.child().with(),
                                line.worker(),
                                line.tag().text()))
                        .toList());
    }

    private static Stream<Ranked> unarranged(Week week) {
        return Family.of(holes(week)).stream().map(family -> ranked(family, week.when()));
    }

    /** An assessment is written and not booked: it is only pressing when it is overdue. */
    private static boolean isHole(OpenClock clock, Week week) {
        boolean soon = !clock.dueOn().isAfter(week.planEnd());
        return switch (clock.timescale()) {
            case ASSESSMENT, ASSESSMENT_FROM_START -> clock.isOverdue();
            default ->
                (clock.isOverdue() || soon)
                        && (!ClockWords.isBooked(clock.timescale())
                                || clock.isUnarranged(week.when().asAt()));
        };
    }

    private static Ranked ranked(Family family, When when) {
        var clock = family.first();
        var tag = clock.isOverdue() ? Tag.overdue(clock.late()) : Tag.due(clock.dueOn(), when.asAt());
        var line = new Line(toDo(clock), family.line(when), worker(clock), tag);
        return new Ranked(line, clock.local(), clock.isOverdue() ? clock.late() : 0, clock.dueOn());
    }

    private static String toDo(OpenClock clock) {
        return clock.bookedFor().isPresent()
                ? "Record or rebook the " + ClockWords.what(clock.timescale()).toLowerCase(Locale.ROOT)
                : ClockWords.toDo(clock.timescale());
    }

    /** The children who have waited for a worker for longer than they should. */
    static Stream<WaitingChild> waitingTooLong(Week week) {
        return week.waiting().stream().filter(child -> child.workingDays() > WORKER_WITHIN);
    }

    /** A child for whom something that the law asks for is overdue already stands there, with "No worker", and needs no second line. */
    private static Stream<Ranked> workerless(Week week) {
        var named = holes(week).stream()
                .filter(clock -> clock.isOverdue() && !clock.local())
                .map(OpenClock::caseId)
                .collect(Collectors.toSet());
        return waitingTooLong(week)
                .filter(child -> !named.contains(child.caseId()))
                .map(child -> new Ranked(
                        new Line("Allocate a worker", line(child, week.when()), "No worker", waiting(child)),
                        false,
                        child.workingDays() - WORKER_WITHIN,
                        child.since()));
    }

    private static ChildLine line(WaitingChild child, When when) {
        return ChildLine.alone(child.child(), when.link(Address.theCase(child.caseId())));
    }

    private static Tag waiting(WaitingChild child) {
        return new Tag("Waiting " + Words.workingDays(child.workingDays()), "late");
    }

    static String worker(OpenClock clock) {
        return clock.worker().orElse("No worker");
    }
}
