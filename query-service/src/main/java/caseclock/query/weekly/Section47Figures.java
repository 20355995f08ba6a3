package caseclock.query.weekly;

import java.util.List;

/**
 * How long children waited from the discussion that initiated their enquiry to their conference.
 *
 * @param byDay finished clocks per working day: 0 to 29, then 30 and more
 * @param excluded what is left out of the figures, and why
 */
public record Section47Figures(TimescaleFigures figures, List<Integer> byDay, List<Excluded> excluded) {

    /** So many clocks left out for one reason, in words that follow the number. */
    public record Excluded(int count, String reason) {}

    public Section47Figures {
        byDay = List.copyOf(byDay);
        excluded = List.copyOf(excluded);
    }
}
