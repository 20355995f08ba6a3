package caseclock.query.weekly;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.measures.Measure.Excluded;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.weekly.TimescaleFigures.Open;
import caseclock.query.weekly.TimescaleFigures.Part;
import caseclock.query.weekly.TimescaleFigures.Spread;
import caseclock.query.words.ClockWords;
import caseclock.query.work.OpenLines;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** What the measures answer about one timescale over the weeks of the page, in the shape in which the page shows it. */
record Answered(
        Question question, Measures measures, Measure measure, KnownTimescales rules, WorkingCalendar calendar) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int PLACES = 31;

    private static final Set<TimescaleKey> ALWAYS = EnumSet.of(
            TimescaleKey.SECTION_47_TO_CONFERENCE,
            TimescaleKey.ASSESSMENT,
            TimescaleKey.FIRST_REVIEW_CONFERENCE,
            TimescaleKey.LATER_REVIEW_CONFERENCE,
            TimescaleKey.REFERRAL_DECISION);

    TimescaleKey timescale() {
        return question.timescale();
    }

    /** As it is at the end of the weeks. */
    private Timescale rule() {
        return rules.inForce(timescale(), question.to());
    }

    /** What every council has always has a line, anything else only when there is any of it. Without a limit there is nothing to say about time. */
    boolean hasALine() {
        return rule().limit().isPresent() && (ALWAYS.contains(timescale()) || any());
    }

    private boolean any() {
        return measure.finished().total()
                        + measure.fellDue().total()
                        + figures().open().all()
                > 0;
    }

    TimescaleFigures figures() {
        var open = measure.open();
        return new TimescaleFigures(
                timescale(),
                ClockWords.limit(rule().limit()),
                rule().dueOn(question.from(), calendar)
                        .map(due -> calendar.elapsed(question.from(), due))
                        .orElse(0),
                new Part(
                        measure.finished().inTime().orElse(0),
                        measure.finished().total()),
                new Part(measure.fellDue().met(), measure.fellDue().total()),
                new Open(open.inTime(), open.dueSoon(), open.bookedLate(), open.overdue()),
                measure.distribution().map(Answered::spread),
                measure.finished().total() == 0 ? List.of() : weeks());
    }

    /** The clocks with a limit that are open on the day of the page, each under the rule of its own start. */
    Stream<OpenLines.Running> running() {
        return measures.openNow()
                .filter(one -> one.getKey().clock().dueOn().isPresent())
                .map(one -> new OpenLines.Running(
                        one.getKey(),
                        one.getValue(),
                        rules.inForce(timescale(), one.getKey().clock().startedOn())));
    }

    Section47Figures section47() {
        return new Section47Figures(
                figures(),
                measures.byDay(PLACES),
                measure.excluded().stream().map(Answered::excluded).toList());
    }

    private static Spread spread(Distribution days) {
        return new Spread(days.p25(), days.median(), days.p75(), days.max());
    }

    private List<OptionalDouble> weeks() {
        var finished = measures.finished().toList();
        return Stream.iterate(
                        question.from(),
                        monday -> !monday.isAfter(question.to()),
                        monday -> monday.plusDays(DAYS_OF_A_WEEK))
                .map(monday -> average(finished, monday))
                .toList();
    }

    private static OptionalDouble average(List<CountedClock> finished, LocalDate monday) {
        return finished.stream()
                .map(CountedClock::clock)
                .filter(clock -> clock.stop()
                        .map(Stop::on)
                        .filter(on -> inWeek(on, monday))
                        .isPresent())
                .mapToInt(clock -> clock.elapsed().orElseThrow())
                .average();
    }

    private static boolean inWeek(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(DAYS_OF_A_WEEK));
    }

    private static Section47Figures.Excluded excluded(Excluded one) {
        return new Section47Figures.Excluded(
                one.count(),
                switch (one.reason()) {
                    case "disordered" -> "whose record is out of order";
                    case "unknown" -> "whose record does not say enough";
                    case "transfer-in" -> "transferred in from another council";
                    default -> one.reason();
                });
    }
}
