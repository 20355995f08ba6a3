package caseclock.query.weekly;

import caseclock.query.timeliness.TimescaleKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a team did in one timescale over the period of the page.
 *
 * @param limit the limit in words
 * @param limitDays the limit on the scale of {@code weeks}
 * @param weeks the average wait of each week's finished clocks, oldest first; empty if it is not drawn
 */
public record TimescaleFigures(
        TimescaleKey timescale,
        String limit,
        double limitDays,
        Part finishedInTime,
        Part fellDueAndMet,
        Open open,
        Optional<Spread> spread,
        List<OptionalDouble> weeks) {

    /** So many of so many. */
    public record Part(int part, int of) {}

    /** The clocks that are open on the day of the page, each in one state. */
    public record Open(int inTime, int dueSoon, int bookedLate, int overdue) {

        public int all() {
            return inTime + dueSoon + bookedLate + overdue;
        }
    }

    /** How long the finished ones took, in working days; percentiles are a number of days that some child waited. */
    public record Spread(int p25, int median, int p75, int longest) {}

    public TimescaleFigures {
        weeks = List.copyOf(weeks);
    }

    static List<TimescaleKey> keys(List<TimescaleFigures> all) {
        return all.stream().map(TimescaleFigures::timescale).toList();
    }
}
