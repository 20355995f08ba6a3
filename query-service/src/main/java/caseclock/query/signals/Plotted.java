package caseclock.query.signals;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A point as the chart has it.
 *
 * @param until the last day of its week or month
 * @param value empty of a share of fewer than ten, of which only the counts are said
 * @param written the value in words, counts beside a share
 * @param limits empty if the chart has none
 * @param outside whether it is too far out to be chance
 * @param inRows whether it counts when points in a row on one side are looked for
 * @param side 1 above the usual, -1 below it, 0 on it; the usual is the average without the points outside
 * @param chanceOfSide how likely chance alone puts a point on this side, between 0 and 1
 */
public record Plotted(
        LocalDate until,
        Optional<Double> value,
        String written,
        Optional<Limits> limits,
        boolean outside,
        boolean inRows,
        int side,
        double chanceOfSide) {}
