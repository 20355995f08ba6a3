package caseclock.standalone.demo;

import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.DelayReason;
import caseclock.events.Happened;
import java.time.LocalDate;

/** Why initial conferences are late, as chair and manager agree and mostly write down. */
final class ConferenceDelay {

    private static final double WRITTEN_DOWN = 0.6;

    private static final Odds<DelayReason> REASONS = Odds.of(18, DelayReason.CHAIR_NOT_AVAILABLE)
            .or(17, DelayReason.REPORT_NOT_READY)
            .or(14, DelayReason.FAMILY_NOT_AVAILABLE)
            .or(12, DelayReason.POLICE_NOT_AVAILABLE)
            .or(10, DelayReason.DECISION_MADE_LATE)
            .or(9, DelayReason.SCHOOL_NOT_AVAILABLE)
            .or(8, DelayReason.HEALTH_NOT_AVAILABLE)
            .or(5, DelayReason.INTERPRETER_NOT_AVAILABLE)
            .or(4, DelayReason.PRE_BIRTH_PLANNING)
            .or(3, DelayReason.OTHER);

    private ConferenceDelay() {}

    static void tell(Household family, Enquiry enquiry, LocalDate decided, LocalDate held) {
        Chance chance = family.chance();
        LocalDate day = WorkingDays.earlier(family.days().after(decided, chance.between(1, 9)), held);
        DelayReason reason = chance.of(REASONS);
        if (chance.happens(WRITTEN_DOWN)) {
            family.tell(
                    Desk.CONFERENCE_OFFICE,
                    enquiry.children(),
                    Happened.on(day),
                    (child, id) -> new ConferenceDelayAgreed(
                            id, Happened.on(day), enquiry.entries().of(child), reason));
        }
    }
}
