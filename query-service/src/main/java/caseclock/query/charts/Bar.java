package caseclock.query.charts;

import caseclock.query.charts.Lane.Look;
import caseclock.query.charts.Lane.Run;
import java.time.LocalDate;
import java.util.Optional;

/** Draws one clock: what has happened of it, what is still to come, its last day in time and its meeting. */
record Bar(Svg svg, DayAxis axis, LocalDate cut, double top) {

    private static final double HEIGHT = 16;
    private static final double NARROWEST = 4;
    private static final double DIAMOND = 9;

    void draw(Run run) {
        var end = run.over().orElse(cut);
        if (!run.from().isAfter(cut)) {
            solid(run, end);
        }
        if (run.over().isEmpty()) {
            ahead(run);
        }
        if (run.over().isEmpty() || lateBy(run, end)) {
            run.due().filter(this::seen).ifPresent(this::due);
        }
        run.meeting()
                .filter(this::seen)
                .ifPresent(day -> diamond(day, run.over().isPresent(), late(run, day)));
    }

    private void solid(Run run, LocalDate end) {
        if (run.look() == Look.GIVEN_UP) {
            part("gone", run.from(), end);
        } else if (lateBy(run, end)) {
            var due = run.due().orElseThrow();
            part("in", run.from(), due.isBefore(run.from()) ? run.from() : due);
            part("out", due, end);
        } else {
            part("in", run.from(), end);
        }
    }

    /** From the day looked at to the last day in time, and from there to the day that is booked. */
    private void ahead(Run run) {
        var start = run.from().isAfter(cut) ? run.from() : cut;
        var due = run.due().filter(start::isBefore);
        due.ifPresent(day -> part("coming", start, day));
        var from = due.orElse(start);
        run.meeting().filter(from::isBefore).ifPresent(day -> part("coming late", from, day));
    }

    private void part(String look, LocalDate from, LocalDate to) {
        double x = axis.x(from);
        double width = axis.x(to) - x;
        svg.bar(look, x, top, Math.max(width, NARROWEST), HEIGHT);
    }

    private void due(LocalDate day) {
        svg.line("due", axis.x(day), top - 6, axis.x(day), top + HEIGHT + 6);
    }

    private void diamond(LocalDate day, boolean held, boolean late) {
        double x = axis.x(day);
        double y = top + HEIGHT / 2;
        svg.path(
                (held ? "held" : "booked") + (late ? " late" : ""),
                "M" + Svg.at(x) + " " + Svg.at(y - DIAMOND) + "L" + Svg.at(x + DIAMOND) + " " + Svg.at(y) + "L"
                        + Svg.at(x) + " " + Svg.at(y + DIAMOND) + "L" + Svg.at(x - DIAMOND) + " " + Svg.at(y) + "Z");
    }

    private boolean seen(LocalDate day) {
        return !day.isBefore(axis.from()) && !day.isAfter(axis.to());
    }

    private static boolean lateBy(Run run, LocalDate day) {
        return run.look() != Look.GIVEN_UP && late(run, day);
    }

    private static boolean late(Run run, LocalDate day) {
        return Optional.of(day)
                .filter(on -> run.due().filter(on::isAfter).isPresent())
                .isPresent();
    }
}
