package caseclock.standalone.demo;

import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reviews of a protection plan: the first within three months, then every six at the most, nine in ten in time; the last mostly ends the plan. */
final class Reviews {

    private static final double FIRST_IN_TIME = 0.91;
    private static final double LATER_IN_TIME = 0.92;
    private static final double BOOKED_AT_THE_LAST = 0.85;
    private static final double LATE_FROM_THE_START = 0.3;
    private static final int LONGEST_GAP = 176;
    private static final Odds<Span> DAYS_BEFORE_LIMIT = Span.odds(55, 0, 4, 30, 5, 11, 15, 12, 25);
    private static final Odds<Span> DAYS_AFTER_LIMIT = Span.odds(45, 1, 6, 35, 7, 14, 20, 15, 35);

    private Reviews() {}

    static LocalDate firstDay(Household family, LocalDate starts) {
        return around(family, starts.plusMonths(3), FIRST_IN_TIME);
    }

    /** All reviews of a plan that is to end about that day; answers the day on which it ends. */
    static LocalDate tell(Household family, Entries plan, LocalDate starts, LocalDate firstReview, LocalDate about) {
        LocalDate ends = about.isBefore(firstReview.minusDays(21)) ? about : WorkingDays.later(about, firstReview);
        LocalDate last = starts;
        LocalDate next = firstReview;
        while (!next.isAfter(ends)) {
            boolean goesOn = ChronoUnit.DAYS.between(next, ends) > 20;
            book(family, plan, last, next, last.plusMonths(last.equals(starts) ? 3 : 6));
            hold(family, plan, next, goesOn);
            if (!goesOn) {
                return next;
            }
            last = next;
            next = following(family, last, ends);
        }
        return family.days().onOrAfter(ends);
    }

    /** The rest of the plan in even steps of under six months; the last step reaches its end. */
    private static LocalDate following(Household family, LocalDate last, LocalDate ends) {
        long left = ChronoUnit.DAYS.between(last, ends);
        long steps = (left + LONGEST_GAP - 1) / LONGEST_GAP;
        LocalDate day = last.plusDays(left / steps);
        boolean late = !family.chance().happens(LATER_IN_TIME);
        return late ? around(family, last.plusMonths(6), 0) : family.days().onOrBefore(day);
    }

    private static LocalDate around(Household family, LocalDate limit, double inTime) {
        Chance chance = family.chance();
        return chance.happens(inTime)
                ? family.days().onOrBefore(limit.minusDays(chance.days(DAYS_BEFORE_LIMIT)))
                : family.days().onOrAfter(limit.plusDays(chance.days(DAYS_AFTER_LIMIT)));
    }

    private static void book(Household family, Entries plan, LocalDate last, LocalDate next, LocalDate limit) {
        Chance chance = family.chance();
        Bookings diary = Bookings.of(family, plan.children(), ConferenceKind.REVIEW);
        LocalDate shortlyBefore = family.days().onOrBefore(next.minusDays(chance.between(12, 30)));
        LocalDate made = chance.happens(BOOKED_AT_THE_LAST) ? last : WorkingDays.later(last, shortlyBefore);
        if (next.isAfter(limit) && !chance.happens(LATE_FROM_THE_START)) {
            LocalDate first = family.days().onOrBefore(limit.minusDays(chance.between(0, 6)));
            diary.postpone(last, first, family.days().onOrBefore(first.minusDays(chance.between(0, 3))), next);
        } else {
            diary.book(made, next);
        }
    }

    private static void hold(Household family, Entries plan, LocalDate day, boolean goesOn) {
        Happened held = OfficeHours.meeting(family.chance(), day);
        var meeting = Optional.of(family.chance().uuid());
        family.tell(
                Desk.CONFERENCE_OFFICE,
                plan.children(),
                held,
                (child, id) -> new ReviewConferenceHeld(
                        id, held, plan.named(child), Optional.of(true), Optional.of(goesOn), meeting));
    }
}
