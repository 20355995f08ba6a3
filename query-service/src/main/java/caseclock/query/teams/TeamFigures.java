package caseclock.query.teams;

import java.util.Optional;

/**
 * How one team stands on the day of the page.
 *
 * @param name empty for the children whose source names no team
 * @param key the team as it stands in an address
 * @param due clocks due in the next five working days, those booked late among them
 */
public record TeamFigures(
        String council,
        String key,
        Optional<String> name,
        int overdue,
        int bookedLate,
        int due,
        int inTime,
        int unallocated) {

    boolean empty() {
        return overdue + bookedLate + due + inTime + unallocated == 0;
    }
}
