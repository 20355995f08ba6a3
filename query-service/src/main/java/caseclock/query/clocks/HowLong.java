package caseclock.query.clocks;

import caseclock.query.charts.Columns;
import caseclock.query.charts.Picture;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** How long the finished ones took: the picture, what it shows, and its numbers. */
record HowLong(Picture picture, String finding, String head, List<Line> lines) {

    record Line(String length, int count, boolean late) {}

    static HowLong of(ClockFigures figures) {
        var columns = Lengths.of(figures);
        return new HowLong(
                columns.draw("how-long", "How long it took, in " + columns.axis()),
                finding(figures, columns),
                Words.sentence(columns.axis()),
                IntStream.range(0, columns.columns().size())
                        .filter(at -> columns.columns().get(at).count() > 0)
                        .mapToObj(at -> new Line(
                                columns.columns().get(at).label(),
                                columns.columns().get(at).count(),
                                columns.limit().isPresent() && at >= columns.inTime()))
                        .toList());
    }

    private static String finding(ClockFigures figures, Columns columns) {
        return (limit(figures, columns) + " " + halves(figures)).strip();
    }

    /** What happens at the limit; only where one column is one day. */
    private static String limit(ClockFigures figures, Columns columns) {
        int limit = figures.limitDays().orElse(0);
        if (limit == 0 || columns.inTime() != limit + 1) {
            return "";
        }
        int last = columns.columns().get(limit).count();
        int next = columns.columns().get(limit + 1).count();
        return "%s on day %d, the last in time, and %s on day %d.%s"
                .formatted(
                        Words.sentence(figures.unit().count(last)),
                        limit,
                        Words.number(next),
                        limit + 1,
                        last >= 10 && last > 2 * next ? " The limit appears to set the date." : "");
    }

    private static String halves(ClockFigures figures) {
        return figures.measure()
                .distribution()
                .filter(_ -> figures.total() >= 10)
                .map(HowLong::sentence)
                .orElse("Too few to speak of halves and quarters.");
    }

    private static String sentence(Distribution days) {
        return "A quarter took %s or less, half %d, three quarters %d; the longest took %d."
                .formatted(Words.workingDays(days.p25()), days.median(), days.p75(), days.max());
    }
}
