package caseclock.query.weekly;

import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The numbers at the head of the page, each a link to what it counts. */
final class Numbers {

    private Numbers() {}

    record NumberLink(String number, String label, String href, String beneath) {}

    static List<NumberLink> of(Week week, Plan plan, Late late) {
        var numbers = new ArrayList<NumberLink>();
        numbers.add(new NumberLink(Words.number(late.overdue()), "Overdue now", "#late", bookedLate(late)));
        numbers.add(
                new NumberLink(Words.number(plan.clocks()), "Due in the next 5 working days", "#plan", until(week)));
        numbers.add(new NumberLink(
                Words.number(week.waiting().size()), "Unallocated children", "#unallocated", waiting(week)));
        week.toCorrect()
                .ifPresent(count ->
                        numbers.add(new NumberLink(Words.number(count), "Records to correct", "#correct", "")));
        return numbers;
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
