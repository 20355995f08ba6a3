package caseclock.standalone.demo;

import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.List;

/** Visits to looked-after children: within a week of every move, then as often as the rules for where they live ask, mostly. */
final class CareVisits {

    private static final Odds<Span> DAYS_TO_FIRST = Span.odds(27, 1, 4, 62, 5, 7, 9, 8, 12, 2, 13, 20);
    private static final Odds<Span> WEEKLY = Span.odds(38, 4, 6, 50, 7, 7, 10, 8, 10, 2, 11, 16);
    private static final Odds<Span> FOUR_WEEKLY = Span.odds(38, 18, 24, 51, 25, 28, 11, 29, 42);
    private static final Odds<Span> SIX_WEEKLY = Span.odds(46, 24, 35, 43, 36, 42, 11, 43, 62);
    private static final Odds<Span> THREE_MONTHLY = Span.odds(42, 58, 80, 47, 81, 89, 11, 93, 125);
    private static final double ALONE = 0.66;

    private CareVisits() {}

    static void tell(Margin margin, Care care, List<Placement> placements) {
        Pen pen = margin.pen(Strand.CARE_VISITS, care.about()).since(margin.inDetailFrom());
        var visiting = new Visiting(pen, VisitKind.LOOKED_AFTER, ALONE);
        for (Placement placement : placements) {
            LocalDate day = next(margin, placement.from(), pen.chance().days(DAYS_TO_FIRST));
            while (day.isBefore(margin.soFar(placement.until()))) {
                boolean seen = visiting.visit(care.children(), day);
                int days = pen.chance().days(rhythm(care, placement, day));
                day = next(margin, day, seen ? days : pen.chance().between(1, 4));
            }
        }
    }

    /** On a working day after the last. */
    private static LocalDate next(Margin margin, LocalDate last, int days) {
        LocalDate day = margin.days().onOrBefore(last.plusDays(days));
        return day.isAfter(last) ? day : margin.days().after(last, 1);
    }

    private static Odds<Span> rhythm(Care care, Placement placement, LocalDate day) {
        boolean reviewed = care.reviews().stream().anyMatch(review -> !review.isAfter(day));
        return switch (placement.regime()) {
            case STANDARD -> settled(placement, day) ? THREE_MONTHLY : SIX_WEEKLY;
            case CONNECTED_PERSON_TEMPORARY_APPROVAL, INTERIM_CARE_ORDER_WITH_PARENT -> reviewed ? FOUR_WEEKLY : WEEKLY;
            case WITH_PARENT_BEFORE_ASSESSMENT -> reviewed ? SIX_WEEKLY : WEEKLY;
            case CARE_ORDER_WITH_PARENT -> SIX_WEEKLY;
        };
    }

    private static boolean settled(Placement placement, LocalDate day) {
        return placement.untilEighteen() && !day.isBefore(placement.from().plusYears(1));
    }
}
