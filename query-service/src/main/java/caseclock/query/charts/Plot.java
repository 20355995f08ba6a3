package caseclock.query.charts;

import caseclock.query.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The field that a line of counts is drawn in: equal steps to the right, and upwards from nought to a round number, so that a small change looks small.
 *
 * @param points how many steps there are to the right
 * @param highest the largest count that has to fit
 */
record Plot(double left, double right, double top, double base, int points, int highest) {

    private static final int MOST_LINES = 5;

    double x(int point) {
        return left + point * (right - left) / Math.max(1, points - 1);
    }

    double y(int count) {
        return base - count * (base - top) / ceiling();
    }

    /** Lines across with their counts, the lowest as the axis. */
    void scale(Svg svg) {
        for (int count = 0; count <= ceiling(); count += step()) {
            svg.line(count == 0 ? "axis" : "grid", left, y(count), right, y(count))
                    .text("end quiet", left - 8, y(count) + 5, Words.number(count));
        }
    }

    /** A tick and its words beneath one of the steps. */
    void mark(Svg svg, int point, String words) {
        svg.line("axis", x(point), base, x(point), base + 6)
                .text(point == points - 1 ? "end quiet" : "middle quiet", x(point), base + 24, words);
    }

    String line(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(point -> Svg.at(x(point)) + " " + Svg.at(y(counts.get(point))))
                .collect(Collectors.joining("L", "M", ""));
    }

    private int ceiling() {
        return Math.max(step(), Math.ceilDiv(highest, step()) * step());
    }

    /** 1, 2 or 5 and so many noughts. */
    private int step() {
        int ten = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (highest <= MOST_LINES * digit * ten) {
                    return digit * ten;
                }
            }
            ten *= 10;
        }
    }
}
