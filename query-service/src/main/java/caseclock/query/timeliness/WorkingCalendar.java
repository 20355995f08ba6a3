package caseclock.query.timeliness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Counts working days in England: Monday to Friday but for the bank holidays known at one moment. Outside the years for which bank holidays are
 * listed every weekday is a working day.
 *
 * <p>Weekdays are numbered through, Monday 29 December 1969 being 1; the number of a day off is that of the weekday before it. Counting is then
 * a subtraction and two binary searches, however far apart the days are.
 */
public final class WorkingCalendar {

    /** Monday 29 December 1969, as days from 1970-01-01. */
    private static final long FIRST_MONDAY = -3;

    /** The numbers of the weekdays that are bank holidays, ascending. */
    private final long[] holidays;

    /** For each bank holiday, how many working days lie between weekday 0 and it. */
    private final long[] workingDaysBefore;

    WorkingCalendar(List<LocalDate> bankHolidays) {
        holidays = bankHolidays.stream()
                .mapToLong(WorkingCalendar::weekday)
                .sorted()
                .toArray();
        workingDaysBefore = new long[holidays.length];
        Arrays.setAll(workingDaysBefore, i -> holidays[i] - 1 - i);
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDay(day) != workingDay(day.minusDays(1));
    }

    /**
     * How many working days lie in (from, to]: the first day is day 0 and does not count, the last does. Negative if {@code to} is earlier, and
     * then the working days in (to, from].
     */
    public int elapsed(LocalDate from, LocalDate to) {
        return Math.clamp(workingDay(to) - workingDay(from), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The first day on which that many working days have elapsed. For 0, the last working day on or before the start. */
    public LocalDate plus(LocalDate from, int workingDays) {
        long wanted = workingDay(from) + workingDays;
        return dayOf(wanted + countBelow(workingDaysBefore, wanted));
    }

    /** How many working days lie between weekday 0 and this day, this day counted if it is one. */
    private long workingDay(LocalDate day) {
        long weekday = weekday(day);
        return weekday - countBelow(holidays, weekday + 1);
    }

    private static long weekday(LocalDate day) {
        long days = day.toEpochDay() - FIRST_MONDAY;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }

    private static LocalDate dayOf(long weekday) {
        long days = Math.floorDiv(weekday - 1, 5) * 7 + Math.floorMod(weekday - 1, 5);
        return LocalDate.ofEpochDay(days + FIRST_MONDAY);
    }

    /** How many of the ascending numbers are below the limit. They may repeat. */
    private static int countBelow(long[] ascending, long limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
