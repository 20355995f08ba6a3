package caseclock.query.charts;

import caseclock.query.words.Words;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The average wait of each week as a small line, oldest first, the limit dashed. A week without any is a gap, never nought.
 */
public record WeeklyLine(List<OptionalDouble> weeks, double limit) {

    private static final double WIDTH = 168;
    private static final double HEIGHT = 46;
    private static final double EDGE = 5;

    public WeeklyLine {
        weeks = List.copyOf(weeks);
    }

    public String draw(String id, String title) {
        var svg = new Svg(id, "mini", WIDTH, HEIGHT, title, description());
        svg.line("dash", 0, y(limit), WIDTH, y(limit));
        for (int week = 1; week < weeks.size(); week++) {
            join(svg, week - 1, week);
        }
        for (int week = 0; week < weeks.size(); week++) {
            point(svg, week);
        }
        return svg.done();
    }

    private void join(Svg svg, int from, int to) {
        if (weeks.get(from).isPresent() && weeks.get(to).isPresent()) {
            svg.line("line", x(from), y(value(from)), x(to), y(value(to)));
        }
    }

    private void point(Svg svg, int week) {
        if (weeks.get(week).isPresent()) {
            svg.dot("in", x(week), y(value(week)), week == weeks.size() - 1 ? 4.5 : 2);
        }
    }

    private double value(int week) {
        return weeks.get(week).orElseThrow();
    }

    private double x(int week) {
        return EDGE + week * (WIDTH - 2 * EDGE) / Math.max(1, weeks.size() - 1);
    }

    /** The scale begins at nought, so that a small change looks small. */
    private double y(double days) {
        double highest = Math.max(
                limit * 1.2,
                weeks.stream().flatMapToDouble(OptionalDouble::stream).max().orElse(0));
        return HEIGHT - EDGE - days * (HEIGHT - 2 * EDGE) / Math.max(1, highest);
    }

    private String description() {
        long with = weeks.stream().filter(OptionalDouble::isPresent).count();
        return "Average of each of " + Words.count(weeks.size(), "week", "weeks") + ", " + with
                + " of them with any. The dashed line is the limit.";
    }
}
