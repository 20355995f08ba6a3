package caseclock.query.charts;

import caseclock.query.charts.RangeRows.Look;
import caseclock.query.charts.RangeRows.Range;
import caseclock.query.charts.RangeRows.Row;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.England;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a range row of what was measured of a team: of fewer than ten each one, of more the middle half. */
public final class TeamRanges {

    /** Below this many quartiles say more than the count knows. */
    private static final int FEWEST = 10;

    private TeamRanges() {}

    public static Row england(England england) {
        return new Row(
                "England",
                Look.REFERENCE,
                england.all(),
                Optional.of(new Range(england.p25(), england.median(), england.p75())),
                List.of(),
                Optional.empty());
    }

    /** @param finished the clocks that the measure counted */
    public static Row row(String name, Look look, Measure measure, List<CountedClock> finished) {
        int count = measure.finished().total();
        return new Row(
                name,
                look,
                count,
                measure.distribution().filter(_ -> count >= FEWEST).map(TeamRanges::range),
                count >= FEWEST ? List.of() : days(finished),
                measure.distribution().map(Distribution::max));
    }

    private static Range range(Distribution days) {
        return new Range(days.p25(), days.median(), days.p75());
    }

    private static List<Integer> days(List<CountedClock> finished) {
        var days = new ArrayList<Integer>();
        finished.forEach(one -> one.clock().elapsed().ifPresent(days::add));
        return days;
    }
}
