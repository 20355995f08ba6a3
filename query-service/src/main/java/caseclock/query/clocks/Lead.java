package caseclock.query.clocks;

import caseclock.query.measures.Measure.Distribution;
import caseclock.query.words.CountWords;
import caseclock.query.words.Words;

/**
 * What was found, in the first sentences of the page.
 *
 * @param strong its weightier half
 */
record Lead(String strong, String plain) {

    private static final int FEWEST = 10;
    private static final int SHORT = 5;

    static Lead of(ClockFigures figures) {
        if (figures.total() == 0) {
            return new Lead("None finished in these weeks.", open(figures));
        }
        return figures.limitDays()
                .filter(limit -> limit >= SHORT && crowded(figures, limit))
                .map(limit -> crowd(figures, limit))
                .orElseGet(() -> plain(figures));
    }

    /** Four in ten on the last three days allowed are no accident. */
    private static boolean crowded(ClockFigures figures, int limit) {
        return figures.total() >= FEWEST && between(figures, limit - 2, limit) * 10 >= figures.total() * 4;
    }

    private static Lead crowd(ClockFigures figures, int limit) {
        int last = between(figures, limit, limit);
        var strong = "%s %s on day %d, %d or %d, %s of them on the last day allowed."
                .formatted(
                        figures.unit().outOf(between(figures, limit - 2, limit), figures.total()),
                        figures.unit().did(figures.total()),
                        limit - 2,
                        limit - 1,
                        limit,
                        last == 0 ? "none" : Words.number(last));
        return new Lead(strong, late(figures) + open(figures));
    }

    private static int between(ClockFigures figures, int from, int to) {
        return (int) figures.finished().stream()
                .mapToInt(one -> one.clock().elapsed().orElseThrow())
                .filter(day -> day >= from && day <= to)
                .count();
    }

    private static Lead plain(ClockFigures figures) {
        CountWords unit = figures.unit();
        if (!figures.limited()) {
            return new Lead(
                    unit.count(figures.total()) + " " + unit.did(figures.total()) + " in these weeks.",
                    spread(figures));
        }
        var strong = unit.outOf(figures.inTime(), figures.total()) + " " + unit.did(figures.total()) + " in time.";
        return new Lead(strong, spread(figures) + open(figures));
    }

    private static String spread(ClockFigures figures) {
        return figures.measure()
                .distribution()
                .filter(_ -> figures.total() >= FEWEST)
                .map(Lead::halves)
                .orElse("");
    }

    private static String halves(Distribution days) {
        return " Half took %s or less; the longest took %s."
                .formatted(Words.workingDays(days.median()), Words.workingDays(days.max()));
    }

    private static String late(ClockFigures figures) {
        return figures.late() == 0
                ? " None had it late."
                : " " + Words.number(figures.late()) + (figures.late() == 1 ? " was" : " were") + " late.";
    }

    /** Those who still wait are not among the finished, and must not be forgotten. */
    private static String open(ClockFigures figures) {
        int overdue = figures.measure().open().overdue();
        return !figures.limited() || overdue == 0
                ? ""
                : " " + Words.number(overdue) + (overdue == 1 ? " is" : " are") + " waiting past the limit now.";
    }
}
