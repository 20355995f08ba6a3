package caseclock.query.charts;

import caseclock.query.words.CountWords;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * How long the middle half of each group took, one row a group on one scale, with the limit drawn through all of them. Of fewer than ten each
 * child is a dot.
 *
 * @param limit in the days of the scale; empty where none is set
 */
public record RangeRows(List<Row> rows, Optional<Double> limit, CountWords unit, String axis) {

    /** How a row is told from the others. */
    public enum Look {
        REFERENCE,
        ALL,
        GROUP
    }

    /** A quarter took no longer than {@code p25}, half than {@code median}, three quarters than {@code p75}. */
    public record Range(int p25, int median, int p75) {}

    /**
     * @param range empty of fewer than ten
     * @param each of fewer than ten how long each took
     * @param longest empty where it is not known
     */
    public record Row(
            String name, Look look, int count, Optional<Range> range, List<Integer> each, Optional<Integer> longest) {

        public Row {
            each = each.stream().sorted().toList();
        }
    }

    private static final double WIDE = 1160;
    private static final double NARROW = 330;
    private static final double HEAD = 56;
    private static final double ROW = 40;
    private static final double TALL_ROW = 72;

    public RangeRows {
        rows = List.copyOf(rows);
    }

    public Picture draw(String id, String title) {
        return new Picture(wide(id + "-wide", title), narrow(id + "-narrow", title));
    }

    /** Where the days lie: the same in every row. */
    private record Plot(double left, double right, Scale scale) {

        double x(double days) {
            return left + scale.along(Math.min(days, scale.top()), right - left);
        }
    }

    private String wide(String id, String title) {
        var plot = new Plot(190, 760, Scale.to(reach(), 8));
        double base = HEAD + rows.size() * ROW;
        var svg = new Svg(id, "wide", WIDE, base + 50, title, description());
        heads(svg);
        grid(svg, plot, HEAD, base);
        for (int at = 0; at < rows.size(); at++) {
            wideRow(svg, plot, rows.get(at), HEAD + at * ROW);
        }
        limit(svg, plot, base, HEAD - 30);
        return svg.text("quiet", plot.left, base + 44, axis).done();
    }

    private void heads(Svg svg) {
        svg.text("strong", 0, 40, "Team")
                .text("strong end", 850, 40, "25th")
                .text("strong end", 930, 40, "Median")
                .text("strong end", 990, 40, "75th")
                .text("strong end", 1070, 40, "Longest")
                .text("strong end", WIDE, 40, Words.sentence(unit.many()));
        svg.line("axis", 0, 49, WIDE, 49);
    }

    private void wideRow(Svg svg, Plot plot, Row row, double top) {
        double middle = top + ROW / 2;
        var weight = row.look() == Look.ALL ? "strong" : row.look() == Look.REFERENCE ? "quiet" : "";
        var end = (weight + " end").trim();
        svg.text(weight, 0, middle + 5, row.name());
        row.range()
                .ifPresent(range -> svg.text(end, 850, middle + 5, String.valueOf(range.p25()))
                        .text(end, 930, middle + 5, String.valueOf(range.median()))
                        .text(end, 990, middle + 5, String.valueOf(range.p75())));
        svg.text(end, 1070, middle + 5, row.longest().map(Words::number).orElse("–"))
                .text(end, WIDE, middle + 5, Words.number(row.count()));
        shape(svg, plot, row, middle);
        note(svg, plot, row, middle + 5);
        svg.line(row.look() == Look.ALL ? "axis" : "grid", 0, top + ROW, WIDE, top + ROW);
    }

    private void note(Svg svg, Plot plot, Row row, double y) {
        double after = Math.max(
                        row.longest().map(plot::x).orElse(plot.left),
                        limit.map(plot::x).orElse(plot.left))
                + 14;
        if (row.range().isEmpty() && row.count() == 0) {
            svg.text("quiet", plot.left + 8, y, "none finished");
        } else if (row.range().isEmpty() && after < plot.right - 210) {
            svg.text("quiet", after, y, "fewer than 10: each one shown");
        }
    }

    private String narrow(String id, String title) {
        var plot = new Plot(4, NARROW - 10, Scale.to(reach(), 5));
        double base = HEAD - 20 + rows.size() * TALL_ROW;
        var svg = new Svg(id, "narrow", NARROW, base + 46, title, description());
        grid(svg, plot, HEAD - 20, base);
        for (int at = 0; at < rows.size(); at++) {
            narrowRow(svg, plot, rows.get(at), HEAD - 20 + at * TALL_ROW);
        }
        limit.ifPresent(days -> svg.text(
                "strong middle", Math.clamp(plot.x(days), 40, NARROW - 40), HEAD - 38, "Limit: " + Svg.at(days)));
        return svg.text(
                        "quiet",
                        0,
                        base + 40,
                        axis.substring(0, axis.contains(":") ? axis.indexOf(':') : axis.length()))
                .done();
    }

    /** Words lie on a white band, so that the lines of the scale do not cross them. */
    private void narrowRow(Svg svg, Plot plot, Row row, double top) {
        svg.bar("paper", 0, top + 1, NARROW, 42);
        svg.text("strong", 0, top + 18, row.name())
                .text("quiet end", NARROW, top + 18, unit.count(row.count()))
                .text("quiet", 0, top + 37, said(row));
        shape(svg, plot, row, top + 57);
        limit.ifPresent(days -> svg.line("limit", plot.x(days), top + 44, plot.x(days), top + TALL_ROW));
    }

    private static String said(Row row) {
        var longest = row.longest().map(days -> "longest " + Words.number(days)).orElse("");
        return row.range()
                .map(range -> "middle half " + range.p25() + " to " + range.p75() + ", median " + range.median()
                        + (longest.isEmpty() ? "" : ", " + longest))
                .orElse(row.count() == 0 ? "none finished" : longest);
    }

    private void shape(Svg svg, Plot plot, Row row, double middle) {
        row.range().ifPresent(range -> {
            row.longest().ifPresent(days -> longest(svg, plot, range, days, middle));
            bar(svg, plot, row.look(), range, middle);
        });
        if (row.range().isEmpty()) {
            dots(svg, plot, row.each(), middle);
        }
    }

    /** What lies beyond the scale is a dot at its end with the number beside it. */
    private void longest(Svg svg, Plot plot, Range range, int days, double middle) {
        svg.line("axis", plot.x(range.p75()), middle, plot.x(days), middle)
                .dot(isLate(days) ? "out" : "in", plot.x(days), middle, 5.5);
        if (days > plot.scale.top()) {
            svg.text("strong", plot.x(days) - 8, middle - 9, days + " →");
        }
    }

    private void bar(Svg svg, Plot plot, Look look, Range range, double middle) {
        double from = plot.x(range.p25()) - 3;
        double to = plot.x(range.p75()) + 3;
        double turn = limit.filter(_ -> look != Look.REFERENCE).map(plot::x).orElse(to);
        if (from < turn) {
            svg.bar(look == Look.REFERENCE ? "reference" : "in", from, middle - 9, Math.min(to, turn) - from, 18);
        }
        if (to > turn && range.p75() > limit.orElse(Double.MAX_VALUE)) {
            svg.bar("out", Math.max(from, turn), middle - 9, to - Math.max(from, turn), 18);
        }
        svg.bar("paper", plot.x(range.median()) - 1.5, middle - 9, 3, 18);
    }

    /** Two of the same length stand above each other. */
    private void dots(Svg svg, Plot plot, List<Integer> each, double middle) {
        for (int at = 0; at < each.size(); at++) {
            int days = each.get(at);
            int before = at - each.indexOf(days);
            double up = before % 2 == 0 ? -4.5 : 4.5;
            double aside = (before / 2) * 9.0;
            svg.dot(isLate(days) ? "out" : "in", plot.x(days) + aside, middle + up, 4);
        }
    }

    private boolean isLate(int days) {
        return limit.filter(last -> days > last).isPresent();
    }

    private static void grid(Svg svg, Plot plot, double top, double base) {
        for (int mark : plot.scale.marks()) {
            svg.line("grid", plot.x(mark), top, plot.x(mark), base)
                    .text("middle quiet", plot.x(mark), base + 20, String.valueOf(mark));
        }
    }

    private void limit(Svg svg, Plot plot, double base, double top) {
        limit.ifPresent(days -> svg.line("limit", plot.x(days), top, plot.x(days), base)
                .text("strong middle", plot.x(days), top - 6, "Limit: " + Svg.at(days)));
    }

    /** One child who waited very long must not press all others together. */
    private double reach() {
        double limited = limit.orElse(0.0);
        double longest = rows.stream()
                .flatMap(row -> row.longest().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        double ordinary = rows.stream()
                .flatMap(row -> row.range().map(Range::p75).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(Math.min(longest, Math.max(limited * 2.5, ordinary * 1.6)), Math.max(limited * 1.2, 1));
    }

    private String description() {
        return "One row for each of " + Words.count(rows.size(), "group", "groups")
                + ": a bar from the day by which a quarter had finished to that by which three quarters had, a mark at the median, a dot for the longest."
                + limit.map(days -> " The limit is " + Svg.at(days) + ".").orElse("")
                + " The same numbers are in the table below.";
    }
}
