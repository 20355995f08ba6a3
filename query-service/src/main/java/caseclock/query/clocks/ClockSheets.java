package caseclock.query.clocks;

import caseclock.query.measures.Measure.Distribution;
import caseclock.query.out.Sheet;
import caseclock.query.whatif.Trial;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Each block of the page of one timescale as a table to take away. */
final class ClockSheets {

    private ClockSheets() {}

    static Sheet days(ClockFigures figures) {
        var columns = Lengths.of(figures);
        return new Sheet(
                name(figures, "days"),
                List.of(columns.axis(), figures.unit().many()),
                columns.columns().stream()
                        .map(one -> Sheet.row(one.label(), one.count()))
                        .toList());
    }

    static Sheet bands(ClockFigures figures) {
        return new Sheet(
                name(figures, "bands"),
                List.of("working days", "here", "England, rounded to 10"),
                BesideEngland.of(figures).map(BesideEngland::lines).orElse(List.of()).stream()
                        .map(line -> Sheet.row(line.words(), line.here(), line.england()))
                        .toList());
    }

    static Sheet weeks(ClockFigures figures) {
        return new Sheet(
                name(figures, "weeks"),
                List.of("week ending", "finished", "in time", "median working days", "stands out"),
                WeekByWeek.of(figures).lines().stream()
                        .map(line -> Sheet.row(
                                line.ending(), line.finished(), line.inTime(), line.median(), line.standsOut()))
                        .toList());
    }

    static Sheet teams(ClockFigures figures) {
        return new Sheet(
                name(figures, "teams"),
                List.of("team", "finished", "in time", "25th", "median", "75th", "longest"),
                TeamByTeam.of(figures).lines().stream()
                        .map(line -> Sheet.row(
                                line.team(),
                                line.finished(),
                                line.inTime(),
                                line.days().map(Distribution::p25),
                                line.days().map(Distribution::median),
                                line.days().map(Distribution::p75),
                                line.longest()))
                        .toList());
    }

    /** Only for those who may open cases. */
    static Sheet late(ClockFigures figures) {
        return new Sheet(
                name(figures, "late-cases"),
                List.of("child", "team", "started", "due", "finished", "day", "working days late", "reason"),
                LateCases.lines(figures).stream()
                        .map(line -> Sheet.row(
                                line.child(),
                                line.team(),
                                line.startedOn(),
                                line.dueOn(),
                                line.stoppedOn(),
                                line.day(),
                                line.lateBy(),
                                line.reason()))
                        .toList());
    }

    static Sheet trial(ClockFigures figures, Trial trial) {
        return new Sheet(
                name(figures, "what-if"),
                List.of("team", "finished", "late now", "late in the trial", "would change"),
                TrialResult.teams(trial).stream()
                        .map(line -> Sheet.row(
                                line.team(), line.finished(), line.late(), line.lateInTrial(), line.changed()))
                        .toList());
    }

    /** Only for those who may open cases. */
    static Sheet trialChildren(ClockFigures figures, Trial trial) {
        return new Sheet(
                name(figures, "what-if-children"),
                List.of("child", "team", "day", "as it is", "in the trial"),
                TrialResult.changes(figures, trial).stream()
                        .map(one -> Sheet.row(one.child(), one.team(), one.day(), one.asItIs(), one.inTrial()))
                        .toList());
    }

    static NoSuchElementException noSuch(String block) {
        return new NoSuchElementException("There is no table “" + block + "” on this page.");
    }

    private static String name(ClockFigures figures, String block) {
        return figures.asked().timescale().text() + "-" + block;
    }

    /** Nothing to try, nothing to take away. */
    static Trial tried(Optional<Trial> trial) {
        return trial.orElseThrow(() -> new NoSuchElementException("Say which other rule is to be tried."));
    }
}
