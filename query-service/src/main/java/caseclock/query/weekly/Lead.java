package caseclock.query.weekly;

import caseclock.query.words.Words;
import caseclock.query.work.OpenClock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first sentence of the page: for how many children something must be done, and how pressing that is.
 *
 * @param strong its weightier half
 */
record Lead(String plain, String strong) {

    static Lead of(Week week) {
        var holes = FirstThings.holes(week);
        int children = children(holes.stream());
        if (children == 0) {
            return nothingOpen(week);
        }
        var plain =
                "Something must be done for " + Words.small(children) + (children == 1 ? " child: " : " children: ");
        return new Lead(plain, pressing(week, holes) + ".");
    }

    private static String pressing(Week week, List<OpenClock> holes) {
        int overdue = children(holes.stream().filter(OpenClock::isOverdue));
        int today = children(
                holes.stream().filter(clock -> clock.dueOn().equals(week.when().asAt())));
        int soon = children(holes.stream()
                .filter(clock ->
                        !clock.isOverdue() && clock.dueOn().isAfter(week.when().asAt())));
        var parts = new ArrayList<String>();
        add(parts, overdue, "overdue");
        add(parts, today, "due today");
        add(parts, soon, "due by " + Words.weekdayThisYear(week.planUntil()));
        return Words.list(parts);
    }

    private static void add(List<String> parts, int children, String words) {
        if (children > 0) {
            parts.add(Words.small(children) + (children == 1 ? " is " : " are ") + words);
        }
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

    private static int children(Stream<OpenClock> clocks) {
        return (int) clocks.map(OpenClock::caseId).distinct().count();
    }
}
