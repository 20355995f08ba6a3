package caseclock.query.work;

import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;

/** The next five working days: the day itself if it is one, and what follows. */
public final class WorkingDaysAhead {

    private static final int DAYS = 5;

    private WorkingDaysAhead() {}

    /** The fifth of them. */
    public static LocalDate last(LocalDate today, WorkingCalendar calendar) {
        return calendar.plus(today, calendar.isWorkingDay(today) ? DAYS - 1 : DAYS);
    }
}
