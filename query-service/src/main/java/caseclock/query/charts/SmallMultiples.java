package caseclock.query.charts;

import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weeks of several groups, each in a small panel of its own, all on one scale. A week without a value is a gap.
 *
 * @param limit dashed; empty where none is set
 */
public record SmallMultiples(List<Panel> panels, LocalDate first, LocalDate last, Optional<Double> limit) {

    /** @param weeks oldest first */
    public record Panel(String name, List<OptionalDouble> weeks) {

        public Panel {
            weeks = List.copyOf(weeks);
        }
    }

    private static final double HIGH = 168;
    private static final double HEAD = 28;
    private static final double PLOT = 96;

    public SmallMultiples {
        panels = List.copyOf(panels);
    }

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 3, 1160, title), drawing(id + "-narrow", "narrow", 1, 330, title));
    }

    private String drawing(String id, String look, int across, double width, String title) {
        int down = Math.ceilDiv(panels.size(), across);
        var svg = new Svg(id, look, width, down * HIGH, title, description());
        double gap = across == 1 ? 0 : 40;
        double each = (width - (across - 1) * gap) / across;
        var scale = Scale.to(highest(), 3);
        for (int at = 0; at < panels.size(); at++) {
            var place = new Place(at % across * (each + gap), at / across * HIGH, each, scale);
            panel(svg, panels.get(at), place);
        }
        return svg.done();
    }

    private record Place(double left, double top, double width, Scale scale) {

        double x(int week, int weeks) {
            return left + 34 + week * (width - 44) / Math.max(1, weeks - 1);
        }

        double y(double value) {
            return top + HEAD + PLOT - scale.along(value, PLOT);
        }

        double right() {
            return left + width;
        }
    }

    private void panel(Svg svg, Panel panel, Place place) {
        svg.text("strong", place.left, place.top + 16, panel.name());
        for (int mark : place.scale.marks()) {
            svg.line(mark == 0 ? "axis" : "grid", place.left + 28, place.y(mark), place.right(), place.y(mark))
                    .text("end quiet", place.left + 22, place.y(mark) + 5, String.valueOf(mark));
        }
        limit.ifPresent(days -> svg.line("dash", place.left + 28, place.y(days), place.right(), place.y(days)));
        svg.path("line", joined(panel, place)).path("points", points(panel, place));
        svg.text("quiet", place.left + 28, place.top + HEAD + PLOT + 20, RunChart.dayAndMonth(first))
                .text("quiet end", place.right(), place.top + HEAD + PLOT + 20, RunChart.dayAndMonth(last));
    }

    private static String joined(Panel panel, Place place) {
        var d = new StringBuilder("M0 0");
        boolean drawn = false;
        for (int week = 0; week < panel.weeks().size(); week++) {
            var value = panel.weeks().get(week);
            if (value.isPresent()) {
                d.append(drawn ? 'L' : 'M').append(at(panel, place, week));
            }
            drawn = value.isPresent();
        }
        return d.toString();
    }

    private static String points(Panel panel, Place place) {
        var d = new StringBuilder("M0 0");
        for (int week = 0; week < panel.weeks().size(); week++) {
            if (panel.weeks().get(week).isPresent()) {
                d.append('M').append(at(panel, place, week)).append("h0");
            }
        }
        return d.toString();
    }

    private static String at(Panel panel, Place place, int week) {
        return Svg.at(place.x(week, panel.weeks().size())) + " "
                + Svg.at(place.y(panel.weeks().get(week).orElseThrow()));
    }

    private double highest() {
        double values = panels.stream()
                .flatMap(panel -> panel.weeks().stream())
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(1);
        return Math.max(values, limit.orElse(0.0) * 1.2);
    }

    private String description() {
        return "One small chart for each of " + Words.count(panels.size(), "team", "teams")
                + ", all on the same scale from 0, one point a week. "
                + limit.map(days -> "The dashed line is the limit, " + Svg.at(days) + ". ")
                        .orElse("")
                + "The same numbers are in the table below.";
    }
}
