package caseclock.standalone.demo;

import java.time.LocalDate;

/** How an initial conference gets into the diary: late ones are booked late from the start, or called off shortly before. */
final class InitialBooking {

    /** Working days from the discussion. */
    static final int LIMIT = 15;

    private static final double NEVER_BOOKED = 0.04;
    private static final double LATE_FROM_THE_START = 0.7;
    private static final double MOVED_THOUGH_IN_TIME = 0.10;
    private static final Odds<Span> WORKING_DAYS_TO_BOOK = Span.odds(55, 0, 0, 30, 1, 1, 10, 2, 3, 5, 4, 6);

    private InitialBooking() {}

    static void tell(Household family, Enquiry enquiry, LocalDate decided, int waited) {
        Chance chance = family.chance();
        if (chance.happens(NEVER_BOOKED)) {
            return;
        }
        LocalDate held = family.days().after(enquiry.discussedOn(), waited);
        LocalDate made = WorkingDays.earlier(family.days().after(decided, chance.days(WORKING_DAYS_TO_BOOK)), held);
        boolean moved = chance.happens(waited > LIMIT ? 1 - LATE_FROM_THE_START : MOVED_THOUGH_IN_TIME);
        LocalDate first = family.days().after(enquiry.discussedOn(), chance.between(11, LIMIT));
        LocalDate calledOff = family.days().onOrBefore(first.minusDays(chance.between(0, 2)));
        Bookings diary = Bookings.initial(family, enquiry);
        if (moved && !calledOff.isBefore(made) && calledOff.isBefore(held)) {
            diary.postpone(made, first, calledOff, held);
        } else {
            diary.book(made, held);
        }
    }
}
