package caseclock.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the case of a looked-after child is reviewed: within twenty working days, three months later, then every six; about one in ten is late. */
final class CareReviews {

    private static final Odds<Span> WORKING_DAYS_TO_FIRST =
            Span.odds(10, 9, 14, 34, 15, 18, 20, 19, 19, 24, 20, 20, 9, 21, 28, 3, 29, 45);
    private static final Odds<Span> DAYS_BEFORE_LIMIT = Span.odds(50, 0, 5, 33, 6, 14, 17, 15, 30);
    private static final Odds<Span> DAYS_AFTER_LIMIT = Span.odds(50, 1, 8, 35, 9, 20, 15, 21, 45);
    private static final double IN_TIME = 0.91;

    private CareReviews() {}

    static List<LocalDate> days(Chance chance, WorkingDays days, LocalDate from, LocalDate until) {
        List<LocalDate> all = new ArrayList<>();
        LocalDate day = days.after(from, chance.days(WORKING_DAYS_TO_FIRST));
        while (day.isBefore(until)) {
            all.add(day);
            LocalDate limit = day.plusMonths(all.size() == 1 ? 3 : 6);
            day = chance.happens(IN_TIME)
                    ? days.onOrBefore(limit.minusDays(chance.days(DAYS_BEFORE_LIMIT)))
                    : days.onOrAfter(limit.plusDays(chance.days(DAYS_AFTER_LIMIT)));
        }
        return all;
    }
}
