package caseclock.query.charts;

import caseclock.query.words.CountWords;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * How many took how long, one column for each length of time, with the limit drawn after the last column that is in time.
 *
 * @param inTime how many of the columns are in time
 * @param limit in words; empty where none is set, and then nothing is in time or late
 * @param axis what the columns are of: "working days waited"
 * @param bunch some columns next to each other that deserve a word
 */
public record Columns(
        List<Column> columns, int inTime, Optional<String> limit, CountWords unit, String axis, Optional<Bunch> bunch) {

    public record Column(String label, int count) {}

    /** @param last the place of the last of them */
    public record Bunch(int first, int last, String words) {}

    private static final double WIDE = 1160;
    private static final double BASE = 268;
    private static final double TALLEST = 180;
    private static final double NARROW = 330;
    private static final double ROW = 19;
    private static final double HEAD = 30;
    private static final double GAP = 34;

    public Columns {
        columns = List.copyOf(columns);
    }

    public int countInTime() {
        return sum(columns.subList(0, inTime));
    }

    public int countLate() {
        return sum(columns.subList(inTime, columns.size()));
    }

    public Picture draw(String id, String title) {
        return new Picture(wide(id + "-wide", title), narrow(id + "-narrow", title));
    }

    private String wide(String id, String title) {
        var svg = new Svg(id, "wide", WIDE, BASE + 66, title, description());
        double pitch = WIDE / columns.size();
        for (int place = 0; place < columns.size(); place++) {
            standing(svg, place, pitch);
        }
        svg.line("axis", 0, BASE, WIDE, BASE);
        limit.ifPresent(words -> standingLimit(svg, words, inTime * pitch));
        bunch.ifPresent(one -> bracket(svg, one, pitch));
        return svg.text("quiet end", WIDE, BASE + 54, axis).done();
    }

    private void standing(Svg svg, int place, double pitch) {
        var column = columns.get(place);
        double height = column.count() * TALLEST / tallest();
        double middle = (place + 0.5) * pitch;
        if (column.count() > 0) {
            svg.bar(look(place), place * pitch + 2, BASE - height, pitch - 4, height);
            svg.text("middle strong", middle, BASE - height - 7, Words.number(column.count()));
        }
        svg.text("middle quiet", middle, BASE + 20, column.label());
    }

    /** The words stand above the tallest column, on whichever side there is room for them. */
    private void standingLimit(Svg svg, String words, double at) {
        boolean left = at > 260;
        double near = left ? at - 10 : at + 10;
        var end = left ? " end" : "";
        svg.line("limit", at, 4, at, BASE + 26).text("strong" + end, near, 18, "Limit: " + words);
        svg.text(end.trim(), near, 40, Words.number(countInTime()) + " in time");
        if (left && at < WIDE - 130) {
            svg.text("strong", at + 10, 18, "Late").text("", at + 10, 40, unit.count(countLate()));
        }
    }

    private static void bracket(Svg svg, Bunch one, double pitch) {
        double from = one.first() * pitch + 2;
        double to = (one.last() + 1) * pitch - 2;
        svg.path("axis hollow", "M%1$s %2$sv7H%3$sv-7".formatted(Svg.at(from), Svg.at(BASE + 27), Svg.at(to)))
                .text("strong end", to, BASE + 54, one.words());
    }

    private String narrow(String id, String title) {
        double height = HEAD + columns.size() * ROW + gap() + 16;
        var svg = new Svg(id, "narrow", NARROW, height, title, description());
        svg.text("quiet", 0, 16, Words.sentence(axis));
        double left = longestLabel() * 8.0 + 12;
        for (int place = 0; place < columns.size(); place++) {
            lying(svg, place, left);
        }
        svg.line("axis", left + 6, HEAD, left + 6, height - 8);
        limit.ifPresent(words -> lyingLimit(svg, words));
        return svg.done();
    }

    /** The words at the limit have a line to themselves, so that they cover no column. */
    private double gap() {
        return limit.isPresent() ? GAP : 0;
    }

    private void lyingLimit(Svg svg, String words) {
        double line = HEAD + inTime * ROW + 4;
        svg.line("limit", 0, line, NARROW, line)
                .bar("paper", 0, line + 2, NARROW, GAP - 8)
                .text("strong", 0, line + 20, "Limit: " + words)
                .text("strong end", NARROW, line + 20, Words.number(countLate()) + " late");
    }

    private void lying(Svg svg, int place, double left) {
        double top = HEAD + place * ROW + (place >= inTime ? gap() : 0);
        var column = columns.get(place);
        double width = column.count() * (NARROW - left - 60) / tallest();
        svg.text("end quiet", left, top + 14, column.label());
        if (column.count() > 0) {
            svg.bar(look(place), left + 6, top + 1, width, ROW - 3);
            svg.text("strong", left + 12 + width, top + 14, Words.number(column.count()));
        }
    }

    private int longestLabel() {
        return columns.stream().mapToInt(one -> one.label().length()).max().orElse(0);
    }

    private String look(int place) {
        return limit.isEmpty() || place < inTime ? "in" : "out";
    }

    private int tallest() {
        return Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
    }

    private static int sum(List<Column> some) {
        return some.stream().mapToInt(Column::count).sum();
    }

    private String description() {
        return "One column for each length of time, from " + columns.getFirst().label() + " to "
                + columns.getLast().label() + ". "
                + limit.map(words -> unit.count(countInTime()) + " within the limit of " + words + ", " + countLate()
                                + " later. ")
                        .orElse("")
                + "The same numbers are in the table below.";
    }
}
