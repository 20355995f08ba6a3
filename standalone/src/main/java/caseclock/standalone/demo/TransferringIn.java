package caseclock.standalone.demo;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Optional;

/** Families who move in on another council's plan: a transfer-in conference, and mostly a plan of our own. */
final class TransferringIn {

    private static final Odds<Span> WORKING_DAYS = Span.odds(15, 6, 10, 70, 11, 15, 15, 16, 24);

    private TransferringIn() {}

    static Protection tell(Household family, Decision decision) {
        WorkingDays days = family.days();
        LocalDate made = days.after(decision.on(), family.chance().between(0, 3));
        LocalDate day = WorkingDays.later(
                made, days.after(decision.referredOn(), family.chance().days(WORKING_DAYS)));
        Happened held = OfficeHours.meeting(family.chance(), day);
        var meeting = Optional.of(family.chance().uuid());
        Bookings.of(family, family.children(), ConferenceKind.TRANSFER_IN).book(made, day);
        Entries conference = family.tell(
                Desk.CONFERENCE_OFFICE,
                held,
                (_, id) -> new ConferenceHeld(
                        id,
                        held,
                        ConferenceKind.TRANSFER_IN,
                        Optional.empty(),
                        Optional.of(true),
                        Optional.of(true),
                        meeting));
        return new Protection(Planning.tell(family, conference, family.children(), day), Protection.Result.PLAN);
    }
}
