package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import caseclock.query.work.Family.ChildLine;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The children of the team who have no worker: the earliest running clock first, then the longest wait. */
record Unallocated(List<Line> lines, String notKnown) {

    record Line(ChildLine child, String since, String waiting, String clock) {}

    static Unallocated of(Week week) {
        var lines = week.waiting().stream()
                .sorted(Comparator.comparing(Unallocated::soonest)
                        .thenComparing(WaitingChild::workingDays, Comparator.reverseOrder())
                        .thenComparing(WaitingChild::child))
                .map(child -> line(child, week))
                .toList();
        return new Unallocated(lines, notKnown(week.notKnown()));
    }

    private static LocalDate soonest(WaitingChild child) {
        return child.earliest().map(OpenClock::dueOn).orElse(LocalDate.MAX);
    }

    private static Line line(WaitingChild child, Week week) {
        var clock = child.earliest()
                .map(one -> ClockWords.what(one.timescale()) + ", due "
                        + Words.planDay(one.dueOn(), week.when().asAt()))
                .orElse("None running");
        return new Line(
                ChildLine.alone(child.child(), week.when().link(Address.theCase(child.caseId()))),
                Words.shortDay(child.since()),
                Words.workingDays(child.workingDays()),
                clock);
    }

    private static String notKnown(int count) {
        return count == 0
                ? ""
                : "For " + Words.count(count, "more child", "more children")
                        + " no source says whether there is a worker. They are counted apart.";
    }
}
