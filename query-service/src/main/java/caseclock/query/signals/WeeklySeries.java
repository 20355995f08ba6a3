package caseclock.query.signals;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a question about many weeks into its weeks, Monday to Sunday, and says which of them stand out. */
public record WeeklySeries(List<Week> weeks, ControlChart finished, ControlChart inTime, ControlChart median) {

    /**
     * What finished in one week.
     *
     * @param ending its Sunday
     * @param median working days; empty if nothing finished
     */
    public record Week(LocalDate ending, Finished finished, Optional<Integer> median) {}

    /** @param question from a Monday to a Sunday; the clocks are those that it found */
    public static WeeklySeries of(Question question, WorkingCalendar calendar, List<CountedClock> clocks) {
        Map<LocalDate, List<CountedClock>> byWeek =
                new Measures(question, calendar, clocks).finished().collect(Collectors.groupingBy(WeeklySeries::week));
        return of(question.from()
                .plusDays(6)
                .datesUntil(question.to().plusDays(1), java.time.Period.ofWeeks(1))
                .map(sunday -> week(
                        sunday, new Measures(question, calendar, byWeek.getOrDefault(sunday, List.of())).measure(0)))
                .toList());
    }

    static WeeklySeries of(List<Week> weeks) {
        return new WeeklySeries(
                weeks,
                Xmr.of(
                        weeks.stream()
                                .map(week ->
                                        new Point(week.ending(), week.finished().total()))
                                .toList(),
                        wording("Finished", Wording.Scale.NUMBER)),
                Shares.of(
                        weeks.stream().flatMap(week -> inTime(week).stream()).toList(),
                        wording("In time of those that finished", Wording.Scale.SHARE)),
                Xmr.of(
                        weeks.stream()
                                .flatMap(week -> week.median().map(days -> new Point(week.ending(), days)).stream())
                                .toList(),
                        wording("Median working days", Wording.Scale.NUMBER)));
    }

    /** Whether anything that stands out is about the week ending that Sunday. */
    public boolean isUnusual(LocalDate sunday) {
        return Stream.of(finished, inTime, median)
                .flatMap(chart -> chart.signals().stream())
                .anyMatch(signal -> signal.marks(sunday));
    }

    private static Optional<ShareOf> inTime(Week week) {
        return week.finished()
                .inTime()
                .map(inTime ->
                        new ShareOf(week.ending(), inTime, week.finished().total()));
    }

    private static Wording wording(String measure, Wording.Scale scale) {
        return new Wording(Period.WEEK, measure, scale);
    }

    private static LocalDate week(CountedClock clock) {
        return clock.clock().stop().orElseThrow().on().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static Week week(LocalDate sunday, Measure measure) {
        return new Week(sunday, measure.finished(), measure.distribution().map(Measure.Distribution::median));
    }
}
