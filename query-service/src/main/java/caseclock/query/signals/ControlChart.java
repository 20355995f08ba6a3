package caseclock.query.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A series with its average, its limits and what stands out in it.
 *
 * @param centre empty if there are no points, and of a share if they are of fewer than ten together
 * @param usual against which points in a row are measured: the average without the points outside; empty if there are no limits
 * @param points oldest first; a week or month without a value has none
 * @param withoutLimits why there are no limits and therefore no signals; empty if there are
 */
public record ControlChart(
        Optional<Double> centre,
        Optional<Double> usual,
        List<Plotted> points,
        List<Signal> signals,
        Optional<String> withoutLimits) {

    /** Fewer say too little about what is ordinary. */
    static final int FEWEST = 12;

    private static final int ROW = 8;

    /** As unlikely as eight in a row when each side is as likely as the other: one in 256. */
    private static final double CHANCE_OF_A_ROW = Math.scalb(1.0, -ROW);

    private static final double ROUNDING = 1 + 1e-9;

    static ControlChart withoutLimits(Optional<Double> centre, List<Plotted> points, Wording wording) {
        return new ControlChart(
                centre, Optional.empty(), points, List.of(), Optional.of(wording.tooFew(FEWEST, points.size())));
    }

    /**
     * @param usual the average of the points inside the limits: one point far out must not put all others on one side of the average and so make
     *     a row of them
     */
    static ControlChart withLimits(double centre, double usual, List<Plotted> points, Wording wording) {
        List<Signal> signals = Stream.concat(outside(points, wording), rows(usual, points, wording).stream())
                .sorted(Comparator.comparing(Signal::until).thenComparing(Signal::rule))
                .toList();
        return new ControlChart(Optional.of(centre), Optional.of(usual), points, signals, Optional.empty());
    }

    private static Stream<Signal> outside(List<Plotted> points, Wording wording) {
        return points.stream()
                .filter(Plotted::outside)
                .map(point -> new Signal(
                        point.until(),
                        point.until(),
                        Signal.Rule.OUTSIDE,
                        wording.outside(point, point.limits().orElseThrow())));
    }

    /** A point on the usual ends a row. */
    private static List<Signal> rows(double usual, List<Plotted> points, Wording wording) {
        List<Signal> signals = new ArrayList<>();
        List<Plotted> row = new ArrayList<>();
        for (Plotted point : points.stream().filter(Plotted::inRows).toList()) {
            if (!row.isEmpty() && point.side() != row.getLast().side()) {
                signal(row, usual, wording).ifPresent(signals::add);
                row.clear();
            }
            row.add(point);
        }
        signal(row, usual, wording).ifPresent(signals::add);
        return signals;
    }

    private static Optional<Signal> signal(List<Plotted> row, double usual, Wording wording) {
        if (row.size() < ROW || row.getFirst().side() == 0 || isLikely(row)) {
            return Optional.empty();
        }
        var from = row.getFirst().until();
        var until = row.getLast().until();
        boolean above = row.getFirst().side() > 0;
        return Optional.of(
                new Signal(from, until, Signal.Rule.IN_A_ROW, wording.run(row.size(), from, until, above, usual)));
    }

    /** Of small numbers nearly all of which succeed, most weeks lie above the average as a matter of course. */
    private static boolean isLikely(List<Plotted> row) {
        double chance = row.stream().mapToDouble(Plotted::chanceOfSide).reduce(1, (one, other) -> one * other);
        return chance > CHANCE_OF_A_ROW * ROUNDING;
    }
}
