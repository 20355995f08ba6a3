package caseclock.query.weekly;

import caseclock.events.CaseId;
import caseclock.query.words.Words;
import caseclock.query.work.OpenClock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The first sentence of the page: for how many children something must be done, and how pressing that is.
 *
 * @param strong its weightier half
 */
record Lead(String plain, String strong) {

    static Lead of(Week week) {
        var told = new HashSet<CaseId>();
        var parts = Stream.of(
                        part("overdue", holes(week, OpenClock::isOverdue), told),
                        part("due today", holes(week, clock -> isDueToday(clock, week)), told),
                        part("due by " + Words.weekdayThisYear(week.planUntil()), holes(week, _ -> true), told),
                        withoutWorker(week, told))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? nothingOpen(week) : new Lead(forHowMany(told.size()), Words.list(parts) + ".");
    }

    private static String forHowMany(int children) {
        return "Something must be done for " + Words.small(children) + (children == 1 ? " child: " : " children: ");
    }

    private static boolean isDueToday(OpenClock clock, Week week) {
        return clock.dueOn().equals(week.when().asAt());
    }

    private static Stream<CaseId> holes(Week week, Predicate<OpenClock> which) {
        return FirstThings.holes(week).stream().filter(which).map(OpenClock::caseId);
    }

    /** "two are overdue": each child is told of once, by what is most pressing, so that the parts add up. */
    private static Optional<String> part(String words, Stream<CaseId> children, Set<CaseId> told) {
        int count = (int) children.filter(told::add).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(Words.small(count) + (count == 1 ? " is " : " are ") + words);
    }

    private static Optional<String> withoutWorker(Week week, Set<CaseId> told) {
        var children = FirstThings.waitingTooLong(week).map(WaitingChild::caseId);
        return part("without a worker", children, told);
    }

    private static Lead nothingOpen(Week week) {
        long late = week.open().stream().filter(OpenClock::isLate).count();
        var arranged = "Everything due by " + Words.weekdayThisYear(week.planUntil()) + " is in hand";
        return late == 0
                ? new Lead("", arranged + ".")
                : new Lead(
                        arranged + ", ",
                        "but " + Words.small((int) late) + (late == 1 ? " clock is" : " clocks are")
                                + " late or will be.");
    }
}
