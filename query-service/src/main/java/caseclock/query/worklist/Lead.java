package caseclock.query.worklist;

import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import caseclock.query.work.DueShow;
import java.util.Optional;

/**
 * The first sentence of the page: how much is over, how much falls due this week, and for how much of that nothing is booked.
 *
 * @param strong its weightier half
 */
record Lead(String strong, String plain) {

    static Lead of(Worklist list) {
        int overdue = list.count(Optional.of(DueShow.OVERDUE));
        int soon = list.count(Optional.of(DueShow.NEXT_5));
        var until = "by " + Words.weekdayThisYear(list.until());
        if (soon == 0) {
            return overdue == 0
                    ? new Lead("", "Nothing is overdue, and nothing falls due " + until + ".")
                    : new Lead(clocks(overdue) + " overdue.", "Nothing more falls due " + until + ".");
        }
        var more =
                Words.number(soon) + (overdue == 0 ? "" : " more") + (soon == 1 ? " falls" : " fall") + " due " + until;
        var strong = overdue == 0 ? "Nothing is overdue." : clocks(overdue) + " overdue.";
        return new Lead(strong, more + unbooked(list) + ".");
    }

    private static String clocks(int count) {
        return Words.count(count, "clock is", "clocks are");
    }

    private static String unbooked(Worklist list) {
        int open = (int) list.of(Optional.of(DueShow.NEXT_5))
                .filter(due -> ClockWords.isBooked(due.clock().timescale())
                        && due.clock().isUnarranged(list.when().asAt()))
                .count();
        return open == 0 ? "" : ", " + Words.number(open) + " of them with no meeting booked";
    }
}
