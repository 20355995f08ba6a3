package caseclock.query.weekly;

import caseclock.query.counts.FourCounts;
import caseclock.query.frame.When;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.work.OpenClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that the weekly page of one team rests on, worked out before it is put in words.
 *
 * @param team its name; empty for the children whose source names no team
 * @param teamKey the team as it stands in an address
 * @param planUntil the fifth working day from the day of the page on, which counts itself
 * @param planEnd the last day before the sixth, days off counted: what is due by then is due soon
 * @param notKnown children of whom no source says whether they have a worker
 * @param from the first day of the weeks that "how we are doing" covers
 * @param to their last day, a Sunday
 * @param covered whether any entry about this team has been recorded at all
 * @param records the records to correct
 * @param lastWeek the counts of the same day a week before
 * @param changed what became of the figures that were shown last week
 */
public record Week(
        String council,
        Optional<String> team,
        String teamKey,
        When when,
        LocalDate planUntil,
        LocalDate planEnd,
        List<OpenClock> open,
        List<WaitingChild> waiting,
        int notKnown,
        LocalDate from,
        LocalDate to,
        List<TimescaleFigures> timescales,
        Section47Figures section47,
        boolean covered,
        OpenRecords records,
        FourCounts lastWeek,
        Changed changed) {

    public Week {
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        timescales = List.copyOf(timescales);
    }

    /** The same week asked for at another moment that knows the same. */
    Week at(When moment) {
        return new Week(
                council,
                team,
                teamKey,
                moment,
                planUntil,
                planEnd,
                open,
                waiting,
                notKnown,
                from,
                to,
                timescales,
                section47,
                covered,
                records,
                lastWeek,
                changed);
    }

    /** How many clocks fall due in the next five working days. */
    public int dueAhead() {
        return (int) open.stream().filter(clock -> clock.fallsDueBy(planEnd)).count();
    }

    String name() {
        return team.map(name -> name.toLowerCase(Locale.ROOT).contains("team") ? name : name + " team")
                .orElse("No team recorded");
    }
}
