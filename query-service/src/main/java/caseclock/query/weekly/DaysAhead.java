package caseclock.query.weekly;

import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;

/** The next five working days: the day itself if it is one, and what follows. */
record DaysAhead(LocalDate today, WorkingCalendar calendar) {

    private static final int DAYS = 5;

    /** The fifth of them. */
    LocalDate until() {
        return calendar.plus(today, stillToGo());
    }

    /** The last day before the sixth, days off counted. */
    LocalDate end() {
        return calendar.plus(today, stillToGo() + 1).minusDays(1);
    }

    private int stillToGo() {
        return calendar.isWorkingDay(today) ? DAYS - 1 : DAYS;
    }
}
