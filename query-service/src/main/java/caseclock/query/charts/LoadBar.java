package caseclock.query.charts;

/**
 * A count beside a guideline as a small bar, the guideline as a stroke through it. It only repeats what stands in words beside it, so it is hidden from
 * those who are read to.
 *
 * @param longest the largest count that any bar beneath one another shows
 */
public record LoadBar(int count, int guideline, int longest) {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 16;

    public String draw() {
        double stroke = x(guideline);
        return "<svg class=\"load\" viewBox=\"0 0 %s %s\" aria-hidden=\"true\" focusable=\"false\">"
                        .formatted(Svg.at(WIDTH), Svg.at(HEIGHT))
                + "<path d=\"M0 8H%s\"/><path class=\"guideline\" d=\"M%s 0V16\"/></svg>"
                        .formatted(Svg.at(x(count)), Svg.at(stroke));
    }

    private double x(int children) {
        return Math.clamp(children * (WIDTH - 2) / Math.max(1, Math.max(longest, guideline)), 0, WIDTH - 2);
    }
}
