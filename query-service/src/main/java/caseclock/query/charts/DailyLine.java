package caseclock.query.charts;

import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * How many children there were on each day, as a plain line: open cases pile up, so limits around an average would mislead.
 *
 * @param first the day of the first count; each later one is of the next day
 */
public record DailyLine(LocalDate first, List<Integer> counts) {

    private static final int FORTNIGHT = 14;
    private static final int FOUR_WEEKS = 28;
    private static final double POINT = 5;
    /** So near the end the highest count would be written over the last. */
    private static final int ROOM = 12;

    public DailyLine {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("A line needs a count for one day at least.");
        }
    }

    public int last() {
        return counts.getLast();
    }

    public LocalDate lastDay() {
        return first.plusDays(counts.size() - 1L);
    }

    public int highest() {
        return counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** The latest of the days on which it was that many. */
    public LocalDate highestDay() {
        return first.plusDays(counts.lastIndexOf(highest()));
    }

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 1160, 300, title, FORTNIGHT),
                drawing(id + "-narrow", "narrow", 330, 240, title, FOUR_WEEKS));
    }

    private String drawing(String id, String look, double width, double height, String title, int every) {
        var svg = new Svg(id, look, width, height, title, description());
        var plot = new Plot(34, width - 36, 34, height - 34, counts.size(), highest());
        plot.scale(svg);
        for (int point = counts.size() - 1; point >= 0; point -= every) {
            plot.mark(svg, point, Words.dayAndMonth(first.plusDays(point)));
        }
        svg.path("line", plot.line(counts));
        high(svg, plot);
        int end = counts.size() - 1;
        return svg.dot("in", plot.x(end), plot.y(last()), POINT)
                .text("strong", plot.x(end) + 10, plot.y(last()) + 5, Words.number(last()))
                .done();
    }

    private void high(Svg svg, Plot plot) {
        int at = counts.lastIndexOf(highest());
        if (at < counts.size() - ROOM && highest() > last()) {
            svg.dot("in", plot.x(at), plot.y(highest()), POINT - 1.5)
                    .text(
                            at < ROOM ? "strong" : "strong middle",
                            plot.x(at),
                            plot.y(highest()) - 12,
                            Words.number(highest()) + " on " + Words.dayAndMonth(highestDay()));
        }
    }

    private String description() {
        return "One point for each day, weekends too. It begins with %s on %s and ends with %s on %s. The same numbers are in the table below."
                .formatted(
                        Words.number(counts.getFirst()), Words.day(first), Words.number(last()), Words.day(lastDay()));
    }
}
