package caseclock.query.api;

import caseclock.query.measures.Measure.Finished;
import caseclock.query.measures.Question;
import caseclock.query.signals.ControlChart;
import caseclock.query.signals.Limits;
import caseclock.query.signals.Plotted;
import caseclock.query.signals.Signal;
import caseclock.query.signals.WeeklySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A weekly series as the API gives it.
 *
 * @param points oldest first, one for every week; {@code median} in working days
 * @param finished of the number that finished: limits from the moving range
 * @param inTime of the share in time of those that finished: limits for each week's own number
 * @param median of the median working days: limits from the moving range
 */
record SeriesAnswer(
        String timescale,
        Optional<String> council,
        Optional<String> team,
        LocalDate asAt,
        String knownOn,
        List<Week> points,
        Chart finished,
        Chart inTime,
        Chart median) {

    record Week(LocalDate weekEnding, Finished finished, Optional<Integer> median, boolean unusual) {}

    /**
     * A chart's average and limits, and what stands out.
     *
     * @param average empty of a share of fewer than ten
     * @param usual the average without the weeks outside the limits: weeks in a row are measured against it
     * @param limits by week: those of a share differ from week to week
     * @param withoutLimits why there are none
     */
    record Chart(
            Optional<Double> average,
            Optional<Double> usual,
            List<WeekLimits> limits,
            List<Marked> signals,
            Optional<String> withoutLimits) {

        static Chart of(ControlChart chart) {
            return new Chart(
                    chart.centre(),
                    chart.usual(),
                    chart.points().stream()
                            .flatMap(point -> point.limits().map(limits -> WeekLimits.of(point, limits)).stream())
                            .toList(),
                    chart.signals().stream().map(Marked::of).toList(),
                    chart.withoutLimits());
        }
    }

    /** @param value empty of a share of fewer than ten */
    record WeekLimits(LocalDate weekEnding, Optional<Double> value, double lower, double upper) {

        static WeekLimits of(Plotted point, Limits limits) {
            return new WeekLimits(point.until(), point.value(), limits.lower(), limits.upper());
        }
    }

    record Marked(LocalDate from, LocalDate to, String rule, String sentence) {

        static Marked of(Signal signal) {
            return new Marked(signal.from(), signal.until(), Codes.of(signal.rule()), signal.sentence());
        }
    }

    static SeriesAnswer of(Question question, Optional<String> team, String knownOn, WeeklySeries series) {
        return new SeriesAnswer(
                question.timescale().text(),
                question.council(),
                team,
                question.asAt(),
                knownOn,
                series.weeks().stream()
                        .map(week -> new Week(
                                week.ending(), week.finished(), week.median(), series.isUnusual(week.ending())))
                        .toList(),
                Chart.of(series.finished()),
                Chart.of(series.inTime()),
                Chart.of(series.median()));
    }
}
