package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.timeliness.ClockState;
import caseclock.query.whatif.Trial;
import caseclock.query.whatif.Trial.Flip;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What another rule would have made of the same children.
 *
 * @param headline how many more or fewer would be late
 * @param open what it would make of those still open; empty where nothing changes
 * @param more flips that are not listed on the page
 */
record TrialResult(String headline, String open, List<Line> teams, List<Change> changes, int more) {

    private static final int LISTED = 20;
    private static final String NO_TEAM = "No team recorded";

    record Line(String team, int finished, int late, int lateInTrial, int changed) {}

    record Change(String child, String href, String team, Optional<Integer> day, String asItIs, String inTrial) {

        public String dayWords() {
            return day.map(String::valueOf).orElse("–");
        }
    }

    static TrialResult of(ClockFigures figures, TrialForm form, Trial trial) {
        var changes = trial.flips().stream().map(flip -> change(figures, flip)).toList();
        return new TrialResult(
                headline(form, figures.unit().many(), trial),
                open(trial),
                teams(trial),
                changes.stream().limit(LISTED).toList(),
                Math.max(0, changes.size() - LISTED));
    }

    static List<Change> changes(ClockFigures figures, Trial trial) {
        return trial.flips().stream().map(flip -> change(figures, flip)).toList();
    }

    /** "With 14 working days, 53 more would be late: 96 of 233, not 43." */
    private static String headline(TrialForm form, String many, Trial trial) {
        int before = late(trial.finishedAsItIs());
        int after = late(trial.finishedAsSupposed());
        int of = trial.finishedAsSupposed().size();
        var now = of == trial.finishedAsItIs().size()
                ? Words.number(before)
                : Words.outOf(before, trial.finishedAsItIs().size());
        if (before == after) {
            return "%s, as many would be late as now: %s.".formatted(form.words(), Words.outOf(after, of));
        }
        return "%s, %s %s would be late: %s, not %s."
                .formatted(
                        form.words(),
                        Words.number(Math.abs(after - before)),
                        after > before ? "more" : "fewer",
                        Words.outOf(after, of),
                        now);
    }

    private static String open(Trial trial) {
        Measure.Open before = trial.compared().asItIs().open();
        Measure.Open after = trial.compared().asSupposed().open();
        return before.overdue() == after.overdue()
                ? "Of those open now as many would be overdue: " + Words.number(before.overdue()) + "."
                : "Of those open now %s would be overdue, not %s."
                        .formatted(Words.number(after.overdue()), Words.number(before.overdue()));
    }

    static List<Line> teams(Trial trial) {
        var names = new TreeSet<String>();
        trial.finishedAsItIs().forEach(one -> names.add(team(one)));
        trial.finishedAsSupposed().forEach(one -> names.add(team(one)));
        var lines = new ArrayList<Line>();
        names.stream().filter(name -> !name.equals(NO_TEAM)).forEach(name -> lines.add(line(name, trial)));
        if (names.contains(NO_TEAM)) {
            lines.add(line(NO_TEAM, trial));
        }
        lines.add(new Line(
                "All of these",
                trial.finishedAsSupposed().size(),
                late(trial.finishedAsItIs()),
                late(trial.finishedAsSupposed()),
                trial.flips().size()));
        return lines;
    }

    private static Line line(String name, Trial trial) {
        return new Line(
                name,
                of(name, trial.finishedAsSupposed()).size(),
                late(of(name, trial.finishedAsItIs())),
                late(of(name, trial.finishedAsSupposed())),
                (int) trial.flips().stream()
                        .filter(flip -> team(flip.clock()).equals(name))
                        .count());
    }

    private static List<CountedClock> of(String name, List<CountedClock> clocks) {
        return clocks.stream().filter(one -> team(one).equals(name)).toList();
    }

    private static String team(CountedClock one) {
        return one.clock().teamAtStop().orElse(NO_TEAM);
    }

    private static int late(List<CountedClock> clocks) {
        return (int) clocks.stream()
                .filter(one -> one.clock().dueOn().isPresent() && !one.clock().stoppedInTime())
                .count();
    }

    private static Change change(ClockFigures figures, Flip flip) {
        var one = flip.clock();
        return new Change(
                one.reference(),
                figures.asked().when().link(Address.theCase(one.caseId())),
                team(one),
                one.clock().elapsed().isPresent()
                        ? Optional.of(one.clock().elapsed().getAsInt())
                        : Optional.empty(),
                words(flip.asItIs()),
                words(flip.asSupposed()));
    }

    private static String words(Optional<ClockState> state) {
        return state.map(known -> switch (known) {
                    case FINISHED_IN_TIME -> "In time";
                    case FINISHED_LATE -> "Late";
                    default -> "Finished";
                })
                .orElse("Not counted");
    }
}
