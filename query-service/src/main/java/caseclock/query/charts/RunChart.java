package caseclock.query.charts;

import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value a week, oldest first, between the limits of ordinary weeks. A week without one is a gap, never nought.
 *
 * @param ordinary between which values ordinary weeks lie; empty where there are too few to say
 * @param named the week that is called by its name
 * @param axis what a value is: "median working days"
 */
public record RunChart(List<Week> weeks, Optional<Ordinary> ordinary, Optional<Named> named, String axis) {

    /** @param ending its Sunday */
    public record Week(LocalDate ending, OptionalDouble value, boolean standsOut) {}

    public record Ordinary(double lower, double average, double upper) {}

    /** A week with what is said of it, in two short lines. */
    public record Named(LocalDate ending, String first, String second) {}

    private static final double TOP = 62;
    private static final double LINE = 19;

    public RunChart {
        weeks = List.copyOf(weeks);
    }

    public Picture draw(String id, String title) {
        return new Picture(
                drawing(id + "-wide", "wide", 1160, 320, new Room(40, 970), title),
                drawing(id + "-narrow", "narrow", 330, 300, new Room(30, 322), title));
    }

    /** From where to where the weeks reach. */
    private record Room(double left, double right) {

        boolean labelsBeside() {
            return right > 500;
        }
    }

    private String drawing(String id, String look, double width, double height, Room room, String title) {
        var svg = new Svg(id, look, width, height, title, description());
        var plot = new Plot(room, height - 48, Scale.to(highest(), 5), weeks.size());
        svg.text("quiet", 0, 14, Words.sentence(axis));
        plot.scale.marks().forEach(mark -> mark(svg, plot, mark));
        ordinary.ifPresent(limits -> limits(svg, plot, limits));
        svg.path("line", joined(plot)).path("points", points(plot));
        for (int week = 0; week < weeks.size(); week++) {
            label(svg, plot, week);
        }
        named.ifPresent(one -> name(svg, plot, one));
        return svg.text("quiet end", room.right, height - 6, "week ending").done();
    }

    private record Plot(Room room, double base, Scale scale, int weeks) {

        double x(int week) {
            return room.left + week * (room.right - room.left) / Math.max(1, weeks - 1);
        }

        double y(double value) {
            return base - scale.along(value, base - TOP);
        }
    }

    private static void mark(Svg svg, Plot plot, int mark) {
        svg.line(mark == 0 ? "axis" : "grid", plot.room.left, plot.y(mark), plot.room.right, plot.y(mark))
                .text("end quiet", plot.room.left - 8, plot.y(mark) + 5, String.valueOf(mark));
    }

    private void limits(Svg svg, Plot plot, Ordinary limits) {
        across(svg, plot, "dash", limits.upper());
        across(svg, plot, "axis", limits.average());
        if (limits.lower() > 0) {
            across(svg, plot, "dash", limits.lower());
        }
        if (plot.room.labelsBeside()) {
            beside(svg, plot, limits);
        } else {
            svg.text(
                    "quiet end halo",
                    plot.room.right,
                    plot.y(limits.upper()) - 6,
                    "ordinary weeks: " + number(limits.lower()) + " to " + number(limits.upper()));
        }
    }

    /** Limits close together push their words apart. */
    private static void beside(Svg svg, Plot plot, Ordinary limits) {
        double middle = plot.y(limits.average()) + 5;
        double right = plot.room.right + 12;
        svg.text("strong", right, middle, number(limits.average()) + " average")
                .text(
                        "quiet",
                        right,
                        Math.min(plot.y(limits.upper()) + 5, middle - LINE),
                        number(limits.upper()) + " upper limit");
        if (limits.lower() > 0) {
            svg.text(
                    "quiet",
                    right,
                    Math.max(plot.y(limits.lower()) + 5, middle + LINE),
                    number(limits.lower()) + " lower limit");
        }
    }

    private static void across(Svg svg, Plot plot, String look, double value) {
        svg.line(look, plot.room.left, plot.y(value), plot.room.right, plot.y(value));
    }

    private String joined(Plot plot) {
        var d = new StringBuilder();
        boolean drawn = false;
        for (int week = 0; week < weeks.size(); week++) {
            var value = weeks.get(week).value();
            if (value.isPresent()) {
                d.append(drawn ? 'L' : 'M').append(place(plot, week));
            }
            drawn = value.isPresent();
        }
        return d.toString();
    }

    /** Each point is a line of no length with round ends: a fraction of the bytes of a circle. */
    private String points(Plot plot) {
        var d = new StringBuilder();
        for (int week = 0; week < weeks.size(); week++) {
            if (weeks.get(week).value().isPresent()) {
                d.append('M').append(place(plot, week)).append("h0");
            }
        }
        return d.toString();
    }

    private String place(Plot plot, int week) {
        return Svg.at(plot.x(week)) + " "
                + Svg.at(plot.y(weeks.get(week).value().orElseThrow()));
    }

    private void label(Svg svg, Plot plot, int week) {
        var one = weeks.get(week);
        if (one.standsOut() && one.value().isPresent()) {
            svg.dot("signal", plot.x(week), plot.y(one.value().getAsDouble()), 7);
        }
        int every = Math.ceilDiv(weeks.size(), plot.room.labelsBeside() ? 9 : 4);
        if ((weeks.size() - 1 - week) % every == 0) {
            var anchor = plot.x(week) < plot.room.left + 20
                    ? "quiet"
                    : week == weeks.size() - 1 ? "quiet end" : "quiet middle";
            svg.text(anchor, plot.x(week), plot.base + 20, dayAndMonth(one.ending()));
        }
    }

    private void name(Svg svg, Plot plot, Named one) {
        for (int week = 0; week < weeks.size(); week++) {
            if (weeks.get(week).ending().equals(one.ending())) {
                name(svg, plot, one, week);
            }
        }
    }

    /** The words stand above everything, so that they cover nothing; a thin line leads down to the point. */
    private void name(Svg svg, Plot plot, Named one, int week) {
        double x = plot.x(week);
        boolean right = x > (plot.room.left + plot.room.right) / 2;
        var side = right ? " end" : "";
        svg.text("strong" + side, right ? x + 8 : x - 8, 34, one.first())
                .text("quiet" + side, right ? x + 8 : x - 8, 52, one.second());
        weeks.get(week).value().ifPresent(value -> svg.line("axis", x, 57, x, plot.y(value) - 8));
    }

    private double highest() {
        double values = weeks.stream()
                .flatMapToDouble(week -> week.value().stream())
                .max()
                .orElse(0);
        return Math.max(values, ordinary.map(Ordinary::upper).orElse(0.0));
    }

    static String dayAndMonth(LocalDate day) {
        return Words.shortDay(day).substring(0, Words.shortDay(day).length() - 5);
    }

    private static String number(double value) {
        return Svg.at(value);
    }

    private String description() {
        long with = weeks.stream().filter(week -> week.value().isPresent()).count();
        List<String> said = new ArrayList<>();
        said.add("One point for each of " + with + " of " + Words.count(weeks.size(), "week", "weeks") + ".");
        ordinary.ifPresent(limits -> said.add("Ordinary weeks lie between " + number(limits.lower()) + " and "
                + number(limits.upper()) + ", around " + number(limits.average()) + "."));
        said.add("The same numbers are in the table below.");
        return String.join(" ", said);
    }
}
