package caseclock.standalone.demo;

import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Happened;
import caseclock.events.PrimaryNeed;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import java.time.LocalTime;
import java.util.Optional;

/** Where referrals arrive: the duty team takes them in and mostly decides by the next working day. */
final class FrontDoor {

    private static final Odds<Span> WORKING_DAYS_TO_DECIDE = Span.odds(66, 0, 0, 27, 1, 1, 4, 2, 2, 2, 3, 4, 1, 5, 7);
    private static final LocalTime LAST_DECISION = LocalTime.of(17, 30);

    /** Referrals from out of hours whose decision was only ticked on the form: the day of it is not known. */
    private static final double ONLY_TICKED = 0.03;

    private FrontDoor() {}

    /** A family's referral is received and decided. */
    static Decision receive(Household family, Happened received, ReferralOutcome outcome) {
        boolean ticked = !outcome.accepted() && family.chance().happens(ONLY_TICKED);
        Entries referral = takeIn(family, received, ticked);
        Happened decided = decision(family, received);
        if (!ticked) {
            family.tell(
                    Desk.FRONT_DOOR,
                    decided,
                    (child, id) -> new ReferralDecided(id, decided, referral.of(child), outcome));
        }
        return new Decision(received.on(), decided);
    }

    private static Entries takeIn(Household family, Happened received, boolean ticked) {
        var source = Optional.of(Published.source(family.chance(), received.on()));
        var need = Optional.of(need(family));
        var flag = ticked ? Optional.of(true) : Optional.<Boolean>empty();
        family.tell(
                Desk.FRONT_DOOR, received, (_, id) -> new CaseTransferredToTeam(id, received, Team.FRONT_DOOR.title()));
        return family.tell(
                Desk.FRONT_DOOR, received, (_, id) -> new ReferralReceived(id, received, source, need, flag));
    }

    private static PrimaryNeed need(Household family) {
        boolean disability =
                family.team() == Team.DISABLED_CHILDREN && family.chance().happens(0.85);
        return disability ? PrimaryNeed.CHILDS_DISABILITY : Published.need(family.chance());
    }

    private static Happened decision(Household family, Happened received) {
        Chance chance = family.chance();
        int lag = chance.days(WORKING_DAYS_TO_DECIDE);
        LocalTime sameDay = received.at().orElse(LocalTime.NOON).plusMinutes(chance.between(20, 240));
        if (lag == 0
                && family.days().includes(received.on())
                && sameDay.isBefore(LAST_DECISION)
                && sameDay.isAfter(LocalTime.of(8, 30))) {
            return Happened.at(received.on(), sameDay);
        }
        return Happened.at(family.days().after(received.on(), Math.max(1, lag)), time(chance));
    }

    private static LocalTime time(Chance chance) {
        return LocalTime.of(9, 0).plusMinutes(chance.between(0, 480));
    }
}
