package caseclock.query.caseload;

import caseclock.query.allocation.Standing;
import caseclock.query.frame.Address;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.When;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.out.Sheet;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one worker's children, and the clocks that are overdue or soon due for them, into words and into rows of files. */
record WorkerLines(Load load, When when, WorkingCalendar calendar) {

    static final Column CLOCK = new Column("clock", "Clock due first", false);
    static final Column CHILD = new Column("child", "Child", false);
    static final Column SINCE = new Column("since", "Since", true);
    static final Column STANDING = new Column("standing", "Plan or care", false);
    static final List<Column> COLUMNS = List.of(CLOCK, CHILD, SINCE, STANDING);

    /** @param recent whether the worker took the child in the last seven days */
    record ChildLine(
            String child,
            String href,
            String team,
            String since,
            boolean recent,
            String standing,
            String what,
            String due,
            Optional<Tag> late) {}

    record Link(String words, String href) {}

    /**
     * One clock, and the same of other children.
     *
     * @param together "and 2 others", or nothing
     */
    record DueLine(Link child, String together, List<Link> others, String what, String due, Tag state, String booked) {}

    /** Clocks that began, are due and are booked on the same days are dealt with together. */
    private record Alike(TimescaleKey timescale, LocalDate startedOn, LocalDate dueOn, Optional<LocalDate> bookedFor) {}

    private List<HeldCase> inOrder(Sorting sorting) {
        return load.children().stream()
                .sorted(order(sorting).thenComparing(HeldCase::reference))
                .toList();
    }

    private Comparator<HeldCase> order(Sorting sorting) {
        return switch (sorting.by()) {
            case "child" -> sorting.turned(Comparator.comparing(HeldCase::reference));
            case "since" -> sorting.turned(Comparator.comparing(HeldCase::since));
            case "standing" -> sorting.turned(Comparator.comparing(HeldCase::standing));
            default ->
                Comparator.<HeldCase, Boolean>comparing(one -> first(one).isEmpty())
                        .thenComparing(sorting.turned(Comparator.comparing(
                                one -> first(one).flatMap(CaseClock::dueOn).orElse(LocalDate.MAX))));
        };
    }

    private Optional<CaseClock> first(HeldCase child) {
        return load.of(child).stream().findFirst();
    }

    List<ChildLine> children(Sorting sorting) {
        return inOrder(sorting).stream().map(this::child).toList();
    }

    private ChildLine child(HeldCase child) {
        var first = first(child);
        return new ChildLine(
                child.reference(),
                when.link(Address.theCase(child.caseId())),
                child.team().orElse("No team recorded"),
                Words.shortDay(child.since()),
                child.recent(),
                standing(child.standing()),
                first.map(clock -> ClockWords.what(clock.timescale())).orElse("None running"),
                first.flatMap(CaseClock::dueOn)
                        .map(day -> "due " + Words.planDay(day, when.asAt()))
                        .orElse(""),
                first.flatMap(clock -> ClockTag.ifLate(clock, when.asAt(), calendar)));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case ON_PLAN -> "Child protection";
            case LOOKED_AFTER -> "In care";
            case PRIVATELY_FOSTERED -> "Privately fostered";
            case OTHER -> "In need";
        };
    }

    /** What is overdue, then what is due next; children for whom the same is due on one line. */
    List<DueLine> due() {
        return dueSoon()
                .collect(Collectors.groupingBy(this::alike, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::due)
                .toList();
    }

    /** How many clocks these lines stand for. */
    int dueClocks() {
        return Math.toIntExact(dueSoon().count());
    }

    private Alike alike(Open one) {
        var clock = one.clock().clock();
        return new Alike(clock.timescale(), clock.startedOn(), dueOn(one), clock.bookedFor(when.asAt()));
    }

    private Stream<Open> dueSoon() {
        return load.open().stream()
                .filter(one -> one.state() == ClockState.OVERDUE
                        || load.ahead().contains(one.clock().clock()))
                .sorted(Comparator.<Open, LocalDate>comparing(WorkerLines::dueOn)
                        .thenComparing(one -> one.clock().reference()));
    }

    private static LocalDate dueOn(Open one) {
        return one.clock().clock().dueOn().orElseThrow();
    }

    private DueLine due(List<Open> together) {
        var first = together.getFirst();
        var clock = first.clock().clock();
        int others = together.size() - 1;
        return new DueLine(
                link(first),
                others == 0 ? "" : "and " + Words.count(others, "other", "others"),
                together.stream().skip(1).map(this::link).toList(),
                ClockWords.what(clock.timescale()),
                Words.planDay(dueOn(first), when.asAt()),
                ClockTag.of(clock, when.asAt(), calendar),
                clock.bookedFor(when.asAt())
                        .map(day -> Words.planDay(day, when.asAt()))
                        .orElse(ClockWords.isBooked(clock.timescale()) ? "Nothing booked" : ""));
    }

    private Link link(Open one) {
        return new Link(
                one.clock().reference(), when.link(Address.theCase(one.clock().caseId())));
    }

    Sheet childrenSheet(Sorting sorting) {
        return new Sheet(
                "children-of-a-worker",
                List.of("child", "council", "worker", "team", "since", "standing", "clock_due_first", "clock_due_on"),
                inOrder(sorting).stream()
                        .map(child -> Sheet.row(
                                child.reference(),
                                child.council(),
                                child.worker(),
                                child.team(),
                                child.since(),
                                standing(child.standing()),
                                first(child).map(clock -> ClockWords.what(clock.timescale())),
                                first(child).flatMap(CaseClock::dueOn)))
                        .toList());
    }

    Sheet dueSheet() {
        return new Sheet(
                "due-for-a-worker",
                List.of("child", "clock", "due_on", "state", "booked_for"),
                dueSoon()
                        .map(one -> Sheet.row(
                                one.clock().reference(),
                                ClockWords.what(one.clock().clock().timescale()),
                                dueOn(one),
                                ClockTag.of(one.clock().clock(), when.asAt(), calendar)
                                        .text(),
                                one.clock().clock().bookedFor(when.asAt())))
                        .toList());
    }

    /** How many clocks of each kind are overdue or soon due. */
    Sheet dueCounts() {
        var counts = new TreeMap<String, Integer>();
        dueSoon()
                .forEach(one -> counts.merge(ClockWords.what(one.clock().clock().timescale()), 1, Integer::sum));
        return new Sheet(
                "due-for-a-worker",
                List.of("clock", "clocks"),
                counts.entrySet().stream()
                        .map(one -> Sheet.row(one.getKey(), one.getValue()))
                        .toList());
    }
}
