package caseclock.query.signals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Limits for single values, from how far each lies from the one before: average ± 2.66 × average moving range. Weeks without a value are passed
 * over. Counts and days are never below nought, and so neither is the lower limit.
 */
public final class Xmr {

    private static final double MOVING_RANGES = 2.66;

    private static final double EITHER_SIDE = 0.5;

    private Xmr() {}

    /** @param points oldest first */
    public static ControlChart of(List<Point> points, Wording wording) {
        if (points.size() < ControlChart.FEWEST) {
            Optional<Double> centre = points.isEmpty() ? Optional.empty() : Optional.of(average(points));
            return ControlChart.withoutLimits(
                    centre,
                    points.stream()
                            .map(point -> plot(point, Optional.empty(), 0, wording))
                            .toList(),
                    wording);
        }
        Limits limits = limits(points);
        double usual = usual(points, limits);
        List<Plotted> plotted = points.stream()
                .map(point -> plot(point, Optional.of(limits), usual, wording))
                .toList();
        return ControlChart.withLimits(average(points), usual, plotted, wording);
    }

    private static Limits limits(List<Point> points) {
        double reach = MOVING_RANGES * averageMovingRange(points);
        return new Limits(average(points) - reach, average(points) + reach).within(0, Double.POSITIVE_INFINITY);
    }

    private static double usual(List<Point> points, Limits limits) {
        List<Point> inside =
                points.stream().filter(point -> !limits.exclude(point.value())).toList();
        return average(inside.isEmpty() ? points : inside);
    }

    private static double average(List<Point> points) {
        return points.stream().mapToDouble(Point::value).average().orElseThrow();
    }

    static double averageMovingRange(List<Point> points) {
        return IntStream.range(1, points.size())
                .mapToDouble(
                        i -> Math.abs(points.get(i).value() - points.get(i - 1).value()))
                .average()
                .orElseThrow();
    }

    private static Plotted plot(Point point, Optional<Limits> limits, double usual, Wording wording) {
        return new Plotted(
                point.until(),
                Optional.of(point.value()),
                wording.number(point.value()),
                limits,
                limits.filter(all -> all.exclude(point.value())).isPresent(),
                true,
                Limits.side(point.value(), usual),
                EITHER_SIDE);
    }
}
