package caseclock.query.weekly;

import caseclock.query.words.Words;
import java.util.List;

/** The numbers at the head of the page, each a link to what it counts. */
final class Numbers {

    private Numbers() {}

    /**
     * @param beneath what else there is to say of it, or nothing
     * @param before "Last week 7"
     */
    record NumberLink(String number, String label, String href, String beneath, String before) {}

    static List<NumberLink> of(Week week, Late late) {
        var to = WeekAddress.of(week);
        var before = week.lastWeek();
        return List.of(
                link(
                        week,
                        "Overdue now",
                        to.due("overdue"),
                        late.overdue(),
                        bookedLate(late),
                        before.clocks().overdue()),
                link(
                        week,
                        "Due in the next 5 working days",
                        to.due("next-5"),
                        week.dueAhead(),
                        until(week),
                        before.clocks().dueAhead()),
                link(
                        week,
                        "Unallocated children",
                        to.unallocated(),
                        week.waiting().size(),
                        waiting(week),
                        before.waiting().children()),
                link(
                        week,
                        "Records to correct",
                        to.records(),
                        week.records().items().size(),
                        heldUp(week),
                        before.toCorrect()));
    }

    private static NumberLink link(Week week, String label, String address, int number, String beneath, int before) {
        return new NumberLink(
                Words.number(number), label, week.when().link(address), beneath, "Last week " + Words.number(before));
    }

    private static String heldUp(Week week) {
        int clocks = week.records().clocks();
        return clocks == 0 ? "" : "holding up " + Words.count(clocks, "clock", "clocks");
    }

    private static String bookedLate(Late late) {
        return late.bookedLate() == 0 ? "none booked late" : "and " + late.bookedLate() + " booked late";
    }

    private static String until(Week week) {
        return "to " + Words.weekdayThisYear(week.planUntil());
    }

    private static String waiting(Week week) {
        int longest = week.waiting().stream()
                .mapToInt(WaitingChild::workingDays)
                .max()
                .orElse(0);
        var wait = week.waiting().isEmpty() ? "" : "waiting up to " + Words.workingDays(longest);
        var unknown = week.notKnown() == 0 ? "" : "not known for " + Words.number(week.notKnown());
        return wait + (wait.isEmpty() || unknown.isEmpty() ? "" : "; ") + unknown;
    }
}
