package caseclock.standalone.demo;

import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;

/** Steps through England's working days, as somebody with a desk diary does. */
record WorkingDays(WorkingCalendar calendar) {

    boolean includes(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    /** So many working days later; day 0 is the day itself, whether it is a working day or not. */
    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plus(day, workingDays);
    }

    int between(LocalDate from, LocalDate to) {
        return calendar.elapsed(from, to);
    }

    LocalDate onOrAfter(LocalDate day) {
        return includes(day) ? day : after(day, 1);
    }

    LocalDate onOrBefore(LocalDate day) {
        LocalDate earlier = day;
        while (!includes(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
