package caseclock.query.charts;

import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A count of each week of a year beside the same weeks of the year before, so that what comes every year is seen.
 *
 * @param first the end of the first week of this year's line; the other year's lies 52 weeks before
 */
public record YearBesideLast(LocalDate first, List<Integer> now, List<Integer> before) {

    public YearBesideLast {
        now = List.copyOf(now);
        before = List.copyOf(before);
        if (now.isEmpty() || now.size() != before.size()) {
            throw new IllegalArgumentException("Both years need a count for the same weeks.");
        }
    }

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 1160, 300, title, 4, 110),
                drawing(id + "-narrow", "narrow", 330, 250, title, 13, 52));
    }

    private String drawing(
            String id, String look, double width, double height, String title, int every, double margin) {
        var svg = new Svg(id, look, width, height, title, description());
        var plot = new Plot(44, width - margin, 24, height - 34, now.size(), highest());
        plot.scale(svg);
        int end = now.size() - 1;
        for (int week = end; week >= 0; week -= every) {
            plot.mark(svg, week, Words.dayAndMonth(first.plusWeeks(week)));
        }
        svg.path("before", plot.line(before)).path("line", plot.line(now));
        double apart = plot.y(now.get(end)) <= plot.y(before.get(end)) ? 1 : -1;
        double middle = (plot.y(now.get(end)) + plot.y(before.get(end))) / 2;
        double gap = Math.max(Math.abs(plot.y(now.get(end)) - plot.y(before.get(end))), 36) / 2;
        return svg.dot("in", plot.x(end), plot.y(now.get(end)), 4.5)
                .text("strong", plot.x(end) + 10, middle - apart * gap + 5, label(now.get(end), "now", margin))
                .text("quiet", plot.x(end) + 10, middle + apart * gap + 5, label(before.get(end), "a year ago", margin))
                .done();
    }

    /** Where there is room, what the number is stands with it. */
    private static String label(int count, String words, double margin) {
        return Words.number(count) + (margin > 100 ? " " + words : "");
    }

    private int highest() {
        return Stream.concat(now.stream(), before.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private String description() {
        return "One point for each of %s up to %s, from %s to %s, and a broken line for the same weeks a year before, from %s to %s. The same numbers are in the table below."
                .formatted(
                        Words.count(now.size(), "week", "weeks"),
                        Words.day(first.plusWeeks(now.size() - 1L)),
                        Words.number(now.getFirst()),
                        Words.number(now.getLast()),
                        Words.number(before.getFirst()),
                        Words.number(before.getLast()));
    }
}
