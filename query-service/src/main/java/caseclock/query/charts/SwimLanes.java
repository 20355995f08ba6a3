package caseclock.query.charts;

import caseclock.query.charts.Lane.Run;
import java.time.LocalDate;
import java.util.List;

/**
 * The clocks of one case side by side: solid up to the day that is looked at, dashed after it. Due is a tick; a meeting is a diamond, filled once it
 * was held and outlined while it is booked.
 *
 * @param cut the day up to which things had happened and were known
 * @param cutWords what that day is: "known on 2 October 2026"
 */
public record SwimLanes(List<Lane> lanes, LocalDate from, LocalDate to, LocalDate cut, String cutWords) {

    private static final double WIDE = 1080;
    private static final double NAMES = 236;
    private static final double ROW = 62;
    private static final double HEAD = 34;
    private static final double NARROW = 330;
    private static final double FOOT = 46;
    /** What a letter of 15 pixels takes, roughly. */
    private static final double LETTER = 7.4;

    private static final int LETTERS_OF_A_LINE = 44;
    private static final int LETTERS_OF_A_NAME = 29;
    private static final int LETTERS_OF_A_TITLE = 38;

    public SwimLanes {
        lanes = List.copyOf(lanes);
    }

    public Picture draw(String id, String title) {
        return new Picture(wide(id + "-wide", title), narrow(id + "-narrow", title));
    }

    private String wide(String id, String title) {
        double base = HEAD + lanes.size() * ROW;
        var axis = new DayAxis(from, to, NAMES, WIDE - NAMES - 10);
        var svg = new Svg(id, "wide lanes", WIDE, base + FOOT, title, description());
        ground(svg, axis, base);
        double still = axis.x(cut) + 8;
        svg.text("strong end", axis.x(cut) - 8, 20, cutWords);
        if (room("still to come: dashed", still) <= axis.right()) {
            svg.text("quiet", still, 20, "still to come: dashed");
        }
        svg.line("cut", axis.x(cut), 6, axis.x(cut), base);
        for (int row = 0; row < lanes.size(); row++) {
            lane(svg, axis, lanes.get(row), HEAD + row * ROW);
        }
        return svg.done();
    }

    private void lane(Svg svg, DayAxis axis, Lane lane, double top) {
        svg.line("grid", 0, top, axis.right(), top);
        name(svg, lane, top);
        lane.runs().forEach(run -> new Bar(svg, axis, cut, top + 20).draw(run));
        var last = lane.runs().getLast();
        beside(svg, axis, last, top);
        if (last.over().isEmpty()) {
            last.due().ifPresent(due -> dueWords(svg, axis, due, top + 54));
        }
    }

    /** A long name takes two lines. */
    private static void name(Svg svg, Lane lane, double top) {
        var lines = Lines.of(lane.name(), LETTERS_OF_A_NAME);
        double y = top + (lines.size() > 1 ? 20 : 29);
        for (var line : lines) {
            svg.text("strong", 0, y, line);
            y += 18;
        }
        svg.text("quiet", 0, y, lane.limit());
    }

    /** Inside the bar or after it where there is room, else above it. */
    private void beside(Svg svg, DayAxis axis, Run run, double top) {
        double start = axis.x(run.from());
        double solid = axis.x(run.over().orElse(cut));
        boolean inside = run.over().isEmpty() && room(run.day(), start) + 12 <= solid;
        if (inside && !run.day().isEmpty()) {
            svg.text("inside", start + 8, top + 33, run.day());
        }
        var words = inside ? run.words() : run.all();
        double after = axis.x(run.until(cut)) + 16;
        if (room(words, after) <= axis.right()) {
            svg.text("", after, top + 33, words);
        } else {
            svg.text("end", axis.right(), top + 14, words);
        }
    }

    private static void dueWords(Svg svg, DayAxis axis, LocalDate due, double y) {
        var words = "due " + axis.dayLabel(due);
        double half = words.length() * LETTER / 2;
        svg.text(
                "middle",
                Math.clamp(axis.x(due), axis.left() + half, Math.max(axis.left() + half, axis.right() - half)),
                y,
                words);
    }

    private static double room(String words, double from) {
        return from + words.length() * LETTER;
    }

    private String narrow(String id, String title) {
        double height = HEAD + lanes.stream().mapToDouble(SwimLanes::height).sum();
        var axis = new DayAxis(from, to, 0, NARROW);
        var svg = new Svg(id, "narrow lanes", NARROW, height + FOOT, title, description());
        ground(svg, axis, height);
        boolean late = axis.x(cut) > NARROW / 2;
        svg.text(late ? "strong end" : "strong", axis.x(cut) + (late ? -6 : 6), 20, cutWords)
                .line("cut", axis.x(cut), 6, axis.x(cut), height);
        double top = HEAD;
        for (var lane : lanes) {
            narrowLane(svg, axis, lane, top);
            top += height(lane);
        }
        return svg.done();
    }

    private void narrowLane(Svg svg, DayAxis axis, Lane lane, double top) {
        svg.line("grid", 0, top, NARROW, top);
        double y = top + 3;
        for (var line : Lines.of(lane.name(), LETTERS_OF_A_TITLE)) {
            y += 19;
            svg.text("strong over", 0, y, line);
        }
        for (var line : Lines.of(lane.runs().getLast().all(), LETTERS_OF_A_LINE)) {
            y += 19;
            svg.text("over", 0, y, line);
        }
        double bar = y + 9;
        lane.runs().forEach(run -> new Bar(svg, axis, cut, bar).draw(run));
        var last = lane.runs().getLast();
        if (last.over().isEmpty()) {
            last.due().ifPresent(due -> dueWords(svg, axis, due, bar + 34));
        }
    }

    private static double height(Lane lane) {
        var last = lane.runs().getLast();
        boolean due = last.over().isEmpty() && last.due().isPresent();
        int lines = Lines.of(lane.name(), LETTERS_OF_A_TITLE).size()
                + Lines.of(last.all(), LETTERS_OF_A_LINE).size();
        return 3 + 19 * lines + 9 + 16 + (due ? 30 : 16);
    }

    private void ground(Svg svg, DayAxis axis, double base) {
        svg.bar("later", axis.x(cut), HEAD, axis.right() - axis.x(cut), base - HEAD);
        axis.ticks().forEach(tick -> tick(svg, axis, tick, base));
        svg.line("axis", axis.left(), base, axis.right(), base).text("quiet end", axis.right(), base + 42, axis.unit());
    }

    private static void tick(Svg svg, DayAxis axis, DayAxis.Tick tick, double base) {
        double x = axis.x(tick.day());
        svg.line("grid", x, HEAD, x, base);
        double half = axis.label(tick.day()).length() * LETTER / 2;
        if (tick.labelled() && x - half >= axis.left() - 30 && x + half <= axis.right() + 8) {
            svg.text(x - half < 0 ? "quiet" : "middle quiet", Math.max(x, 0), base + 20, axis.label(tick.day()));
        }
    }

    private String description() {
        return lanes.size() + (lanes.size() == 1 ? " row" : " rows")
                + " of clocks on a line of days. Up to the day “" + cutWords
                + "” they are solid, what was still to come is dashed. The same is in the table below.";
    }
}
