package caseclock.query.charts;

import caseclock.query.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** Days from left to right, and where weeks or months begin. */
record DayAxis(LocalDate from, LocalDate to, double left, double width) {

    private static final int WEEKS_AT_MOST = 26;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final double LABEL = 74;

    /** A line of the grid, with its date where there is room for it. */
    record Tick(LocalDate day, boolean labelled) {}

    double x(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(from, within(day)) / days();
    }

    double right() {
        return left + width;
    }

    Stream<Tick> ticks() {
        var first = byWeeks()
                ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                : from.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth());
        int every = (int) Math.ceil(LABEL / (width * (byWeeks() ? DAYS_OF_A_WEEK : 30) / days()));
        return Stream.iterate(0, at -> at + 1)
                .map(at -> new Tick(byWeeks() ? first.plusWeeks(at) : first.plusMonths(at), at % every == 0))
                .takeWhile(tick -> !tick.day().isAfter(to));
    }

    String label(LocalDate day) {
        return byWeeks()
                ? day.getDayOfMonth() + " " + month(day)
                : month(day) + (day.getYear() == from.getYear() ? "" : " " + day.getYear());
    }

    /** "Mon 5 Oct", with the year where it is another than the first. */
    String dayLabel(LocalDate day) {
        return Words.planDay(day, from);
    }

    /** "2026, weeks from Monday" */
    String unit() {
        var years = from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + " to " + to.getYear();
        return years + (byWeeks() ? ", weeks from Monday" : ", months");
    }

    private static String month(LocalDate day) {
        return Words.shortDay(day).split(" ")[1];
    }

    private boolean byWeeks() {
        return days() <= WEEKS_AT_MOST * DAYS_OF_A_WEEK;
    }

    private long days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, to));
    }

    private LocalDate within(LocalDate day) {
        return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    }
}
