package caseclock.query.weekly;

import caseclock.query.charts.Histogram;
import caseclock.query.weekly.TimescaleFigures.Spread;
import caseclock.query.words.Words;

/** Says in sentences what the spread of waits shows: how many were late, and whether they crowd on the last days. */
final class SpreadWords {

    private SpreadWords() {}

    /** "16 of 23 children had their conference within 15 working days; 5 of them on the last day allowed." */
    static String finding(Histogram histogram) {
        int all = histogram.inTime() + histogram.late();
        var last = histogram.onLastDay() == 0
                ? "none of them on the last day allowed."
                : Words.number(histogram.onLastDay()) + " of them on the last day allowed.";
        return Words.outOf(histogram.inTime(), all) + (all == 1 ? " child" : " children")
                + " had their conference within " + Words.workingDays(histogram.limit()) + ", " + last;
    }

    /** What happens at the limit: "Day 15 has 5 children, day 16 has 1." */
    static String bunching(Histogram histogram) {
        int next = histogram.counts().get(histogram.limit() + 1);
        return "Day " + histogram.limit() + " has " + Words.count(histogram.onLastDay(), "child", "children") + ", day "
                + (histogram.limit() + 1) + " has " + next + ".";
    }

    static String quartiles(Section47Figures figures) {
        return figures.figures().spread().map(SpreadWords::sentence).orElse("");
    }

    private static String sentence(Spread spread) {
        return "A quarter were held by day " + spread.p25() + ", half by day " + spread.median()
                + ", three quarters by day " + spread.p75() + "; the longest took "
                + Words.workingDays(spread.longest()) + ". In England " + EnglandBands.QUARTILES + ".";
    }
}
