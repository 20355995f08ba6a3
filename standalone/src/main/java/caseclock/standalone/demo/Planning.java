package caseclock.standalone.demo;

import caseclock.events.CategoryOfAbuse;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Protection plans: how long they last, and the odd month in which many ended at their first review. */
final class Planning {

    /** Nottingham, year to March 2024: 9.1, 16.3, 39.4, 30.3 and 5.0 % in DfE's bands of up to 3, 6, 12, 24 months and longer. */
    private static final Odds<Span> DAYS =
            Span.odds(2.0, 25, 65, 7.1, 78, 90, 16.3, 100, 181, 39.4, 215, 350, 30.3, 366, 700, 5.0, 731, 1000);

    private static final double ENDS_IN_ODD_MONTH = 0.8;
    private static final double HAD_ONE_BEFORE = 0.236;
    private static final double OTHER_CATEGORY_LATER = 0.08;

    private Planning() {}

    /** From the conference that made it to its end; answers the last day. */
    static LocalDate tell(Household family, Entries conference, List<Diary> children, LocalDate starts) {
        Entries plan = start(family, conference, children, starts);
        LocalDate ends = starts.plusDays(family.chance().days(DAYS));
        LocalDate firstReview = Reviews.firstDay(family, starts);
        if (odd(YearMonth.from(firstReview)) && family.chance().happens(ENDS_IN_ODD_MONTH)) {
            ends = firstReview;
        }
        return end(family, plan, Reviews.tell(family, plan, starts, firstReview, ends));
    }

    /** Every third January, for instance that of 2026. */
    private static boolean odd(YearMonth month) {
        return month.getMonth() == Month.JANUARY && month.getYear() % 3 == 1;
    }

    private static Entries start(Household family, Entries conference, List<Diary> children, LocalDate starts) {
        Chance chance = family.chance();
        Happened on = Happened.on(starts);
        CategoryOfAbuse initial = Published.category(chance);
        CategoryOfAbuse latest = chance.happens(OTHER_CATEGORY_LATER) ? Published.category(chance) : initial;
        int before = chance.happens(HAD_ONE_BEFORE) ? chance.between(1, 2) : 0;
        return family.tell(
                Desk.CONFERENCE_OFFICE,
                children,
                on,
                (child, id) -> new ProtectionPlanStarted(
                        id,
                        on,
                        conference.named(child),
                        Optional.of(initial),
                        Optional.of(latest),
                        Optional.of(before)));
    }

    private static LocalDate end(Household family, Entries plan, LocalDate day) {
        Happened on = Happened.on(day);
        family.tell(
                Desk.CONFERENCE_OFFICE,
                plan.children(),
                on,
                (child, id) -> new ProtectionPlanEnded(id, on, plan.of(child)));
        return day;
    }
}
