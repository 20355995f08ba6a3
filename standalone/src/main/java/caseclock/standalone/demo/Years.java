package caseclock.standalone.demo;

import java.time.LocalDate;

/** A family over the years: referred once, or again and again. */
final class Years {

    private static final double REFERRED_AGAIN = 0.46;
    private static final Odds<Span> DAYS_UNTIL_REFERRED_AGAIN =
            Span.odds(22, 4, 30, 30, 31, 90, 24, 91, 180, 16, 181, 300, 8, 301, 700);

    private Years() {}

    /**
     * Answers the last day on which social care had to do with the family.
     *
     * @param detailed of what had ended before that day only the outline is told, of what had ended a year earlier nothing
     */
    static LocalDate tell(Household family, LocalDate firstReferred, LocalDate detailed) {
        LocalDate left = Episode.tell(family, firstReferred);
        while (family.chance().happens(REFERRED_AGAIN)) {
            forget(family, left, detailed);
            LocalDate again = left.plusDays(family.chance().days(DAYS_UNTIL_REFERRED_AGAIN));
            left = Episode.tell(family, Season.referralFrom(again, family.days(), family.chance()));
        }
        return left;
    }

    private static void forget(Household family, LocalDate left, LocalDate detailed) {
        if (left.isBefore(detailed.minusYears(1))) {
            family.children().forEach(Diary::forget);
        } else if (left.isBefore(detailed)) {
            family.children().forEach(Diary::keepTheOutline);
        }
    }
}
