package caseclock.query.signals;

import java.time.LocalDate;

/**
 * How many of how many in one week or month.
 *
 * @param until its last day
 */
public record ShareOf(LocalDate until, int part, int whole) {

    /** Between 0 and 1; there is none of nothing. */
    double share() {
        return (double) part / whole;
    }
}
