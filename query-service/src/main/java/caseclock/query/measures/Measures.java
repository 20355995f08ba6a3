package caseclock.query.measures;

import caseclock.query.measures.Measure.Distribution;
import caseclock.query.measures.Measure.Excluded;
import caseclock.query.measures.Measure.FellDue;
import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Measure.Open;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts clocks: finished, fell due, open, banded and spread. Pure: the clocks, the question and the calendar in, the figures out. */
public final class Measures {

    private final Question question;
    private final WorkingCalendar calendar;
    private final List<CountedClock> clocks;

    /** @param clocks of the timescale asked about, those of transfer-in conferences beside */
    public Measures(Question question, WorkingCalendar calendar, List<CountedClock> clocks) {
        this.question = question;
        this.calendar = calendar;
        this.clocks = clocks;
    }

    /** @param transfersIn conferences of children who came from another council in the period: counted apart from those after an enquiry */
    public Measure measure(int transfersIn) {
        return measure(transfersIn, DayBands.USUAL);
    }

    /** @param bands into which the finished ones are sorted */
    public Measure measure(int transfersIn, DayBands bands) {
        List<CountedClock> finished = finished().toList();
        return new Measure(
                new Finished(finished.size(), inTime(finished)),
                fellDue(),
                open(),
                bands.count(finished.stream().mapToInt(Measures::days).toArray()),
                distribution(finished),
                HoursSpread.of(finished),
                excluded(transfersIn));
    }

    /** Nothing is said of clocks among which some have no limit. */
    private static Optional<Integer> inTime(List<CountedClock> finished) {
        return finished.stream().allMatch(one -> one.clock().dueOn().isPresent())
                ? Optional.of(count(finished.stream(), CountedClock::inTime))
                : Optional.empty();
    }

    /** The clocks that stopped in the period. */
    public Stream<CountedClock> finished() {
        return stopped(question, sound(question, clocks.stream()));
    }

    /** How many of any clocks stopped in the period, whether or not the records can say when they started. */
    public static int stopped(Question question, List<CountedClock> clocks) {
        return Math.toIntExact(stopped(question, clocks.stream()).count());
    }

    private static Stream<CountedClock> stopped(Question question, Stream<CountedClock> clocks) {
        return clocks.filter(one -> one.clock()
                        .stop()
                        .filter(stop -> question.covers(stop.on()))
                        .isPresent())
                .filter(one -> ours(question, one, one.clock().teamAtStop()));
    }

    /** The clocks that are open at the end of the day asked about, each with its state. */
    public Stream<Map.Entry<CountedClock, ClockState>> openNow() {
        return sound(question, clocks.stream())
                .filter(one -> ours(question, one, one.teamThen()))
                .map(one -> Map.entry(one, one.clock().stateAt(question.asAt(), calendar)))
                .filter(one -> isOpen(one.getValue()));
    }

    private FellDue fellDue() {
        List<CountedClock> due = sound(question, clocks.stream())
                .filter(one -> one.clock().dueOn().filter(question::covers).isPresent())
                .filter(one -> !one.cancelledBy(one.clock().dueOn().orElseThrow()))
                .filter(one -> ours(question, one, one.clock().teamAtDue()))
                .toList();
        return new FellDue(due.size(), count(due.stream(), CountedClock::inTime));
    }

    private Open open() {
        Map<Boolean, List<ClockState>> limited = openNow()
                .collect(Collectors.partitioningBy(
                        one -> one.getKey().clock().dueOn().isPresent(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<ClockState> states = limited.getOrDefault(true, List.of());
        return new Open(
                count(states.stream(), ClockState.RUNNING::equals),
                count(states.stream(), ClockState.DUE_SOON::equals),
                count(states.stream(), ClockState.BOOKED_LATE::equals),
                count(states.stream(), ClockState.OVERDUE::equals),
                limited.getOrDefault(false, List.of()).size());
    }

    private static Optional<Distribution> distribution(List<CountedClock> finished) {
        int[] days = finished.stream().mapToInt(Measures::days).sorted().toArray();
        return days.length == 0
                ? Optional.empty()
                : Optional.of(new Distribution(
                        percentile(days, 10),
                        percentile(days, 25),
                        percentile(days, 50),
                        percentile(days, 75),
                        percentile(days, 90),
                        days[days.length - 1],
                        count(finished.stream(), Measures::onLastDay)));
    }

    /** The fewest days within which at least that share finished: nearest rank, as PostgreSQL's percentile_disc. */
    static int percentile(int[] sorted, int percent) {
        int rank = Math.ceilDiv(percent * sorted.length, 100);
        return sorted[Math.max(rank, 1) - 1];
    }

    private static boolean onLastDay(CountedClock one) {
        return one.inTime()
                && one.clock().stop().map(CaseClock.Stop::on).equals(one.clock().dueOn());
    }

    private List<Excluded> excluded(int transfersIn) {
        return Stream.of(
                        new Excluded("disordered", flawed(Flaw.Kind.DISORDERED)),
                        new Excluded("unknown", flawed(Flaw.Kind.UNKNOWN)),
                        new Excluded("transfer-in", transfersIn))
                .filter(one -> one.count() > 0)
                .toList();
    }

    /** A flawed clock belongs to the period in which it stopped, or if it has not, started. */
    private int flawed(Flaw.Kind kind) {
        return count(
                clocks.stream(),
                one -> one.clock().flaw().filter(flaw -> flaw.kind() == kind).isPresent()
                        && question.covers(one.clock()
                                .stop()
                                .map(CaseClock.Stop::on)
                                .orElse(one.clock().startedOn()))
                        && ours(
                                question,
                                one,
                                one.clock().stop().isPresent()
                                        ? one.clock().teamAtStop()
                                        : one.clock().teamAtStart()));
    }

    private static Stream<CountedClock> sound(Question question, Stream<CountedClock> clocks) {
        return clocks.filter(one -> one.clock().flaw().isEmpty())
                .filter(one -> !one.clock().startedOn().isAfter(question.asAt()));
    }

    private static boolean ours(Question question, CountedClock one, Optional<String> usual) {
        return question.team()
                .admits(
                        switch (question.attribution()) {
                            case USUAL -> usual;
                            case START -> one.clock().teamAtStart();
                            case STOP -> one.clock().teamAtStop();
                            case DUE -> one.clock().teamAtDue();
                        });
    }

    private static boolean isOpen(ClockState state) {
        return switch (state) {
            case RUNNING, DUE_SOON, BOOKED_LATE, OVERDUE -> true;
            case NOT_YET, CANCELLED, FINISHED_IN_TIME, FINISHED_LATE, FINISHED, UNKNOWN, DISORDERED -> false;
        };
    }

    private static int days(CountedClock one) {
        return one.clock().elapsed().orElseThrow();
    }

    private static <T> int count(Stream<T> all, Predicate<T> which) {
        return Math.toIntExact(all.filter(which).count());
    }

    /** How many finished clocks took each number of working days: 0 to one less than the last place, which holds all longer ones. */
    public List<Integer> byDay(int places) {
        int[] counts = new int[places];
        finished().forEach(one -> counts[Math.min(days(one), places - 1)]++);
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}
