package caseclock.query.charts;

import caseclock.query.charts.LabelPlaces.Box;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.Limits;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The share of each team against its number, between the lines where chance alone leaves nearly all of them. A team of fewer than ten is not drawn.
 *
 * @param axis what the number counts: "children whose conference was held"
 */
public record FunnelPlot(Funnel funnel, String axis) {

    private static final double TOP = 34;
    private static final double LETTER = 7.9;
    private static final double LINE = 19;

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 1160, 420, plot(62, 930, 352), title),
                drawing(id + "-narrow", "narrow", 330, 400, plot(50, 322, 322), title));
    }

    private record Plot(double left, double right, double base, Scale sizes, double least) {

        double x(double size) {
            return left + sizes.along(size, right - left);
        }

        double y(double share) {
            return TOP + (1 - share) * (base - TOP) / (1 - least);
        }

        boolean wide() {
            return right > 500;
        }
    }

    private Plot plot(double left, double right, double base) {
        int largest =
                drawn().stream().mapToInt(team -> team.counted().whole()).max().orElse(1);
        return new Plot(left, right, base, Scale.to(largest * 1.08, 8), least());
    }

    /** The scale begins at half where no team lies below; its marks say so. */
    private double least() {
        double lowest = drawn().stream()
                .mapToDouble(team -> team.share().orElseThrow())
                .min()
                .orElse(0);
        return lowest > 0.52 ? 0.5 : 0;
    }

    private List<Funnel.Team> drawn() {
        return funnel.teams().stream().filter(team -> team.share().isPresent()).toList();
    }

    private String drawing(String id, String look, double width, double height, Plot plot, String title) {
        var svg = new Svg(id, look, width, height, title, description());
        scales(svg, plot);
        curve(svg, plot, "dash", funnel::near);
        curve(svg, plot, "dots", funnel::far);
        svg.line("axis", plot.left, plot.y(share()), plot.right, plot.y(share()));
        names(svg, plot);
        var places = places(svg, plot, width);
        drawn().forEach(team -> point(svg, plot, team));
        drawn().stream()
                .sorted(Comparator.comparing(team -> team.mark() == Funnel.Mark.NONE))
                .forEach(team -> label(svg, plot, places, team));
        return svg.text("quiet end", plot.right, plot.base + 42, plot.wide() ? axis : "how many finished")
                .done();
    }

    private double share() {
        return (double) funnel.part() / funnel.whole();
    }

    private static void scales(Svg svg, Plot plot) {
        svg.text("quiet", 0, 14, "Finished in time");
        for (int tenth = (int) Math.round(plot.least * 10); tenth <= 10; tenth += plot.least > 0 ? 1 : 2) {
            double y = plot.y(tenth / 10.0);
            svg.line("grid", plot.left, y, plot.right, y).text("end quiet", plot.left - 8, y + 5, tenth * 10 + "%");
        }
        for (int mark : plot.sizes.marks()) {
            svg.text("middle quiet", plot.x(mark), plot.base + 20, String.valueOf(mark));
        }
    }

    private void curve(Svg svg, Plot plot, String look, IntFunction<Limits> limits) {
        svg.path(look, line(plot, limits, Limits::lower)).path(look, line(plot, limits, Limits::upper));
    }

    private String line(Plot plot, IntFunction<Limits> limits, ToDoubleFunction<Limits> which) {
        var d = new StringBuilder();
        int step = Math.max(1, plot.sizes.top() / 60);
        IntStream.iterate(1, size -> size <= plot.sizes.top(), size -> size + step)
                .forEach(size -> {
                    double limit = which.applyAsDouble(limits.apply(size));
                    if (limit > plot.least && limit < 1) {
                        d.append(d.isEmpty() ? 'M' : 'L')
                                .append(Svg.at(plot.x(size)))
                                .append(' ')
                                .append(Svg.at(plot.y(limit)));
                    }
                });
        return d.isEmpty() ? "M0 0" : d.toString();
    }

    private void names(Svg svg, Plot plot) {
        var all = "All teams " + Words.share(funnel.part(), funnel.whole()).orElse("");
        if (plot.wide()) {
            double near = plot.y(funnel.near(plot.sizes.top()).lower());
            double middle = Math.min(plot.y(share()), near - LINE);
            svg.text("strong", plot.right + 12, middle + 5, all)
                    .text("quiet", plot.right + 12, near + 5, "95% limit")
                    .text("quiet", plot.right + 12, far(plot, near) + 5, "99.7% limit");
        } else {
            svg.text("strong end", plot.right, 14, all)
                    .text("quiet", 0, plot.base + 62, "dashed: 95% limit, dotted: 99.7% limit");
        }
    }

    private double far(Plot plot, double near) {
        double lower = Math.max(funnel.far(plot.sizes.top()).lower(), plot.least);
        return Math.max(plot.y(lower), near + LINE);
    }

    private LabelPlaces places(Svg svg, Plot plot, double width) {
        var places = new LabelPlaces(new Box(plot.left, 18, plot.right, plot.base));
        drawn().forEach(team -> places.keepFree(x(plot, team), y(plot, team), 8));
        return places;
    }

    private static void point(Svg svg, Plot plot, Funnel.Team team) {
        boolean marked = team.mark() != Funnel.Mark.NONE;
        svg.dot(marked ? "signal" : "in", x(plot, team), y(plot, team), marked ? 8 : 6);
    }

    private static double x(Plot plot, Funnel.Team team) {
        return plot.x(team.counted().whole());
    }

    private static double y(Plot plot, Funnel.Team team) {
        return plot.y(team.share().orElseThrow());
    }

    private static void label(Svg svg, Plot plot, LabelPlaces places, Funnel.Team team) {
        var words = plot.wide() ? words(team) : team.counted().name().orElse("No team") + " " + percent(team);
        boolean marked = team.mark() != Funnel.Mark.NONE;
        double width = words.length() * LETTER + (marked ? words.length() * 0.6 : 0);
        var box = places.place(x(plot, team), y(plot, team), width, LINE);
        boolean left = box.right() < x(plot, team);
        svg.text(
                (marked ? "strong halo" : "halo") + (left ? " end" : ""),
                left ? box.right() : box.left(),
                box.bottom() - 5,
                words);
    }

    private static String words(Funnel.Team team) {
        return team.counted().name().orElse("No team recorded") + ": "
                + Words.outOf(team.counted().part(), team.counted().whole()) + ", " + percent(team);
    }

    private static String percent(Funnel.Team team) {
        return Words.share(team.counted().part(), team.counted().whole()).orElse("");
    }

    private String description() {
        return Words.count(drawn().size(), "team", "teams")
                + " by number and share in time, around the share of all teams, "
                + Words.share(funnel.part(), funnel.whole()).orElse("") + ". "
                + Words.count(
                        drawn().stream()
                                .filter(team -> team.mark() != Funnel.Mark.NONE)
                                .count(),
                        "team lies",
                        "teams lie")
                + " outside the lines. The same numbers are in the table below.";
    }
}
