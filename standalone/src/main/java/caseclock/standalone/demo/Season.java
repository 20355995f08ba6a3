package caseclock.standalone.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** How many families come to notice on a day of the year: few in August, at Christmas and at weekends (DfE, referrals by month, 2024). */
final class Season {

    /** January to December, in percent of a year's referrals. */
    private static final List<Double> MONTHS = List.of(8.8, 8.2, 8.4, 7.0, 9.0, 9.4, 8.3, 7.1, 8.7, 9.0, 9.0, 7.3);

    private static final double AVERAGE_MONTH = 100.0 / 12;
    private static final double WEEKEND = 0.07;
    private static final double WORKING_DAYS_A_YEAR = 253;

    private Season() {}

    /** Families expected on that day if so many come in a year. */
    static double families(LocalDate day, WorkingDays days, double inAYear) {
        double month = MONTHS.get(day.getMonthValue() - 1) / AVERAGE_MONTH;
        return inAYear / WORKING_DAYS_A_YEAR * month * weight(day, days);
    }

    /** The first day from that one on which a family is referred again: nearly always a working day. */
    static LocalDate referralFrom(LocalDate day, WorkingDays days, Chance chance) {
        return chance.happens(WEEKEND / 2) ? day : days.onOrAfter(day);
    }

    private static double weight(LocalDate day, WorkingDays days) {
        if (!days.includes(day)) {
            return WEEKEND;
        }
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.1 : 0.96;
    }

    /** Schools are closed: their referrals stop. */
    static boolean schoolsAreClosed(LocalDate day) {
        return day.getMonthValue() == 8 || day.getMonthValue() == 12 && day.getDayOfMonth() > 20;
    }
}
