package caseclock.query.recordkeeping;

import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long after things happened they were recorded.
 *
 * @param calendarDays from the day something happened to the day it was first recorded; none if it is dated later, which only a correction can do
 * @param overOneWorkingDay of all, how many took more than one working day, the day it happened being day 0; {@code overFive}: more than five
 */
public record Lag(Optional<Days> calendarDays, Share overOneWorkingDay, Share overFiveWorkingDays) {

    /** How many entries are about one day and were recorded on another, in London. */
    public record Recorded(LocalDate happenedOn, LocalDate recordedOn, int entries) {}

    static Lag of(Collection<Recorded> all, WorkingCalendar calendar) {
        SortedMap<Integer, Integer> days = new TreeMap<>();
        all.forEach(one -> days.merge(days(one), one.entries(), Integer::sum));
        return new Lag(Days.counted(days), longerThan(1, all, calendar), longerThan(5, all, calendar));
    }

    private static int days(Recorded one) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(one.happenedOn(), one.recordedOn())));
    }

    private static Share longerThan(int workingDays, Collection<Recorded> all, WorkingCalendar calendar) {
        int longer = all.stream()
                .filter(one -> calendar.elapsed(one.happenedOn(), one.recordedOn()) > workingDays)
                .mapToInt(Recorded::entries)
                .sum();
        return new Share(longer, all.stream().mapToInt(Recorded::entries).sum());
    }
}
