package caseclock.standalone.demo;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Happened;
import caseclock.events.Section47Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Initial conferences: most on the last days of the fifteen allowed, some late, a few convened twice because too few agencies came. */
final class Conferring {

    /** With West's, about 9, 69, 12 and 10 % in DfE's bands; quartiles 13, 14 and 15 as in England. */
    private static final Odds<Span> WORKING_DAYS = Span.odds(
            1.5, 2, 6, 6.0, 7, 10, 6.0, 11, 11, 9.0, 12, 12, 15.5, 13, 13, 18.0, 14, 14, 25.0, 15, 15, 10.0, 16, 20,
            6.5, 21, 29, 2.5, 30, 45);

    /** West's conferences: sooner and later than anybody else's. */
    private static final Odds<Span> WORKING_DAYS_IN_WEST = Span.odds(
            5, 2, 6, 12, 7, 10, 7, 11, 11, 8, 12, 12, 9, 13, 13, 10, 14, 14, 13, 15, 15, 18, 16, 20, 13, 21, 29, 5, 30,
            45);

    private static final double PLAN_MADE = 0.86;
    private static final double SIBLING_WITHOUT_PLAN = 0.02;
    private static final double FIRST_NOT_QUORATE = 0.12;

    private Conferring() {}

    /** From the decision to hold a conference until the plan that it makes, if any, has ended. */
    static Protection tell(Household family, Enquiry enquiry) {
        Chance chance = family.chance();
        int waited = chance.days(family.team() == Team.WEST ? WORKING_DAYS_IN_WEST : WORKING_DAYS);
        LocalDate decided = day(family, enquiry, chance.between(Math.min(3, waited), Math.min(7, waited)));
        LocalDate held = day(family, enquiry, waited);
        Enquiring.end(family, enquiry, decided, Section47Outcome.CONFERENCE);
        InitialBooking.tell(family, enquiry, decided, waited);
        if (waited > InitialBooking.LIMIT) {
            ConferenceDelay.tell(family, enquiry, decided, held);
            sitInVain(family, enquiry, held);
        }
        return decide(family, enquiry, held);
    }

    /** Some days before, too few agencies came. */
    private static void sitInVain(Household family, Enquiry enquiry, LocalDate held) {
        if (family.chance().happens(FIRST_NOT_QUORATE)) {
            LocalDate day = held.minusDays(family.chance().between(4, 9));
            sit(family, enquiry, family.days().onOrBefore(day), false, List.of());
        }
    }

    private static LocalDate day(Household family, Enquiry enquiry, int workingDays) {
        return family.days().after(enquiry.discussedOn(), workingDays);
    }

    private static Protection decide(Household family, Enquiry enquiry, LocalDate held) {
        boolean plan = family.chance().happens(PLAN_MADE);
        List<Diary> onPlan = enquiry.children().stream()
                .filter(_ -> plan && !family.chance().happens(SIBLING_WITHOUT_PLAN))
                .toList();
        Entries conference = sit(family, enquiry, held, true, onPlan);
        if (onPlan.isEmpty()) {
            return new Protection(held, Protection.Result.NO_PLAN);
        }
        return new Protection(Planning.tell(family, conference, onPlan, held), Protection.Result.PLAN);
    }

    private static Entries sit(Household family, Enquiry enquiry, LocalDate day, boolean quorate, List<Diary> onPlan) {
        Happened held = OfficeHours.meeting(family.chance(), day);
        Optional<UUID> meeting = Optional.of(family.chance().uuid());
        return family.tell(
                Desk.CONFERENCE_OFFICE,
                enquiry.children(),
                held,
                (child, id) -> new ConferenceHeld(
                        id,
                        held,
                        ConferenceKind.INITIAL,
                        enquiry.entries().named(child),
                        Optional.of(quorate),
                        Optional.of(onPlan.contains(child)),
                        meeting));
    }
}
