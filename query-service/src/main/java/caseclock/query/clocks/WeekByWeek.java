package caseclock.query.clocks;

import caseclock.query.charts.Picture;
import caseclock.query.charts.RunChart;
import caseclock.query.charts.RunChart.Named;
import caseclock.query.charts.RunChart.Ordinary;
import caseclock.query.signals.ControlChart;
import caseclock.query.signals.Signal;
import caseclock.query.signals.WeeklySeries;
import caseclock.query.signals.WeeklySeries.Week;
import caseclock.query.words.CountWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The median of each week between the limits of ordinary weeks, and which weeks stand out. */
record WeekByWeek(Picture picture, String finding, List<Line> lines) {

    /** @param standsOut why, in a sentence; empty for an ordinary week */
    record Line(LocalDate ending, int finished, Optional<Integer> inTime, Optional<Integer> median, String standsOut) {

        public String week() {
            return Words.shortDay(ending);
        }

        public String inTimeWords() {
            return finished == 0
                    ? "–"
                    : inTime.map(count -> Words.outOf(count, finished)).orElse(Words.number(finished));
        }

        public String medianWords() {
            return median.map(String::valueOf).orElse("–");
        }
    }

    static WeekByWeek of(ClockFigures figures) {
        WeeklySeries series = figures.series();
        var chart = series.median();
        return new WeekByWeek(
                new RunChart(
                                series.weeks().stream()
                                        .map(week -> point(week, chart))
                                        .toList(),
                                ordinary(chart),
                                outside(chart).map(signal -> named(signal, series, figures.unit())),
                                "median working days")
                        .draw("weeks", "Median working days, week by week"),
                finding(chart, series, figures.unit()),
                series.weeks().stream().map(week -> line(week, series)).toList());
    }

    private static RunChart.Week point(Week week, ControlChart chart) {
        return new RunChart.Week(
                week.ending(),
                week.median().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                outsides(chart).stream().anyMatch(signal -> signal.marks(week.ending())));
    }

    private static Optional<Ordinary> ordinary(ControlChart chart) {
        return chart.points().stream()
                .findFirst()
                .flatMap(point -> point.limits())
                .map(limits -> new Ordinary(limits.lower(), chart.centre().orElseThrow(), limits.upper()));
    }

    private static List<Signal> outsides(ControlChart chart) {
        return chart.signals().stream()
                .filter(signal -> signal.rule() == Signal.Rule.OUTSIDE)
                .toList();
    }

    /** The latest one is called by its name. */
    private static Optional<Signal> outside(ControlChart chart) {
        return outsides(chart).reversed().stream().findFirst();
    }

    private static Named named(Signal signal, WeeklySeries series, CountWords unit) {
        var week = week(signal, series);
        return new Named(
                signal.until(),
                "Week ending " + Words.day(signal.until()) + ": "
                        + week.median().orElseThrow(),
                "outside the limits; " + late(week, unit));
    }

    private static Week week(Signal signal, WeeklySeries series) {
        return series.weeks().stream()
                .filter(one -> one.ending().equals(signal.until()))
                .findFirst()
                .orElseThrow();
    }

    private static String late(Week week, CountWords unit) {
        int finished = week.finished().total();
        return week.finished()
                .inTime()
                .map(inTime -> (finished - inTime) + " of " + unit.count(finished) + " late")
                .orElseGet(() -> unit.count(finished));
    }

    private static String finding(ControlChart chart, WeeklySeries series, CountWords unit) {
        if (chart.withoutLimits().isPresent()) {
            return "Too few weeks to say what is ordinary. "
                    + chart.withoutLimits().get();
        }
        if (chart.signals().isEmpty()) {
            return "No week stands out. The ups and downs are ordinary and call for no explanation.";
        }
        var outside = outsides(chart);
        return outside.size() == 1
                ? "One week stands out, the one ending on %s: its median is %d working days, of %s. The rest is ordinary variation and calls for no explanation."
                        .formatted(
                                Words.day(outside.getFirst().until()),
                                week(outside.getFirst(), series).median().orElseThrow(),
                                unit.count(week(outside.getFirst(), series)
                                        .finished()
                                        .total()))
                : chart.signals().stream().map(Signal::sentence).reduce("", (all, next) -> (all + " " + next).strip());
    }

    private static Line line(Week week, WeeklySeries series) {
        return new Line(
                week.ending(),
                week.finished().total(),
                week.finished().inTime(),
                week.median(),
                series.median().signals().stream()
                        .filter(signal -> signal.marks(week.ending()))
                        .map(Signal::sentence)
                        .findFirst()
                        .orElse(""));
    }
}
