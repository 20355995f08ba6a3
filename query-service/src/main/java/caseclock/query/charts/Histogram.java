package caseclock.query.charts;

import caseclock.query.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many children waited how many working days, one bar a day, with the limit drawn after its last day.
 *
 * @param counts children per working day from 0; the last stands for that day and all later ones
 * @param limit the last day that is in time
 */
public record Histogram(List<Integer> counts, int limit) {

    /** Days 0 to 29, and 30 or more. */
    public static final int DAYS = 31;

    private static final double WIDE = 1080;
    private static final double BASE = 268;
    private static final double TALLEST = 180;
    private static final double NARROW = 330;
    private static final double ROW = 19;
    private static final double HEAD = 46;

    public Histogram {
        counts = List.copyOf(counts);
        if (counts.size() != DAYS) {
            throw new IllegalArgumentException("A histogram has a count for each of " + DAYS + " days.");
        }
    }

    public int inTime() {
        return sum(0, limit + 1);
    }

    public int late() {
        return sum(limit + 1, DAYS);
    }

    public int onLastDay() {
        return counts.get(limit);
    }

    /** What a day is called beneath its bar. */
    public String label(int day) {
        return day == DAYS - 1 ? day + "+" : String.valueOf(day);
    }

    public Picture draw(String id, String title) {
        return new Picture(wide(id + "-wide", title), narrow(id + "-narrow", title));
    }

    private String wide(String id, String title) {
        var svg = new Svg(id, "wide", WIDE, BASE + 54, title, description());
        double pitch = WIDE / DAYS;
        for (int day = 0; day < DAYS; day++) {
            standingBar(svg, day, pitch);
        }
        double line = (limit + 1) * pitch;
        return svg.line("axis", 0, BASE, WIDE, BASE)
                .line("limit", line, 20, line, BASE + 26)
                .text("strong end", line - 10, 32, "Limit: " + Words.workingDays(limit))
                .text("end", line - 10, 54, inTime() + " in time")
                .text("strong", line + 10, 32, "Late")
                .text("", line + 10, 54, Words.count(late(), "child", "children"))
                .text("quiet end", WIDE, BASE + 48, "working days waited")
                .done();
    }

    private void standingBar(Svg svg, int day, double pitch) {
        double height = counts.get(day) * TALLEST / tallest();
        double middle = (day + 0.5) * pitch;
        if (counts.get(day) > 0) {
            svg.bar(look(day), day * pitch + 2, BASE - height, pitch - 4, height);
            svg.text("middle strong", middle, BASE - height - 7, Words.number(counts.get(day)));
        }
        svg.text("middle quiet", middle, BASE + 20, label(day));
    }

    private String narrow(String id, String title) {
        double line = HEAD + (limit + 1) * ROW + 3;
        var svg = new Svg(id, "narrow", NARROW, HEAD + DAYS * ROW + 16, title, description());
        svg.text("quiet", 0, 16, "Working days waited");
        for (int day = 0; day < DAYS; day++) {
            lyingBar(svg, day);
        }
        return svg.line("axis", 34, HEAD, 34, HEAD + DAYS * ROW + 8)
                .line("limit", 0, line, NARROW, line)
                .text("strong end", NARROW, line - 7, "Limit: " + limit)
                .text("strong end", NARROW, line + 19, late() + " late")
                .done();
    }

    private void lyingBar(Svg svg, int day) {
        double top = HEAD + day * ROW + (day > limit ? 6 : 0);
        double width = counts.get(day) * (NARROW - 150) / tallest();
        svg.text("end quiet", 28, top + 14, label(day));
        if (counts.get(day) > 0) {
            svg.bar(look(day), 34, top + 1, width, ROW - 3);
            svg.text("strong", 40 + width, top + 14, Words.number(counts.get(day)));
        }
    }

    private String look(int day) {
        return day <= limit ? "in" : "out";
    }

    private int tallest() {
        return Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    }

    private int sum(int from, int until) {
        return IntStream.range(from, until).map(counts::get).sum();
    }

    private String description() {
        return "One bar for each working day from 0 to 30 or more. " + Words.count(inTime(), "child", "children")
                + " within " + Words.workingDays(limit) + ", " + late()
                + " later. The same numbers are in the table below.";
    }
}
