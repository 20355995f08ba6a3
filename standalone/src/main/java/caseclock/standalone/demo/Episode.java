package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.LocalDate;
import java.time.LocalTime;

/** One stay of a family with social care, from the referral to the closure. */
final class Episode {

    private static final Odds<Span> DAYS_IN_NEED =
            Span.odds(28, 70, 120, 32, 121, 200, 26, 201, 365, 10, 366, 600, 4, 601, 900);
    private static final Odds<Span> DAYS_OF_DISABLED_CHILDREN = Span.odds(30, 150, 365, 40, 366, 730, 30, 731, 1460);
    private static final Odds<Span> DAYS_AFTER_PLAN = Span.odds(10, 0, 5, 45, 30, 95, 35, 96, 180, 10, 181, 400);
    private static final Odds<Span> DAYS_LOOKED_AFTER = Span.odds(30, 200, 500, 40, 501, 1100, 30, 1101, 2200);
    private static final double CLOSES_AFTER_ENQUIRY = 0.42;
    private static final double LATER_ENQUIRY = 0.12;
    private static final double ENQUIRY_ON_PLAN = 0.12;

    private final Household family;
    private final Chance chance;
    private final WorkingDays days;

    private Episode(Household family) {
        this.family = family;
        this.chance = family.chance();
        this.days = family.days();
    }

    /** Answers the last day on which social care had to do with the family. */
    static LocalDate tell(Household family, LocalDate referred) {
        return new Episode(family).tell(referred);
    }

    private LocalDate tell(LocalDate referred) {
        Course course = Course.of(family);
        Decision decision = FrontDoor.receive(family, at(referred), course.outcome());
        if (!course.outcome().accepted()) {
            return decision.on();
        }
        Stay stay = stay(course, decision);
        Allocating.tell(family, stay);
        Closing.tell(family, stay.closes(), stay.reason());
        return stay.closes();
    }

    private Stay stay(Course course, Decision decision) {
        return switch (course) {
            case NO_FURTHER_ACTION ->
                throw new IllegalArgumentException("nobody stays whose referral was not accepted");
            case CLOSED_AFTER_ASSESSMENT -> closedAfterAssessment(decision, Assessing.first(family, decision), false);
            case IN_NEED -> inNeed(decision, Assessing.first(family, decision), false);
            case ENQUIRY_AT_ONCE -> enquiry(decision, soon(decision), true);
            case ENQUIRY_DURING_ASSESSMENT ->
                enquiry(decision, OfficeHours.meeting(chance, days.after(decision.on(), chance.between(4, 35))), false);
            case LOOKED_AFTER -> lookedAfter(decision);
            case TRANSFER_IN -> afterPlan(decision, decision.on(), TransferringIn.tell(family, decision));
        };
    }

    private Stay closedAfterAssessment(Decision decision, LocalDate known, boolean urgent) {
        LocalDate closes = days.after(known, chance.between(0, 10));
        return new Stay(decision.happened(), known, closes, Closing.afterAssessment(chance), urgent);
    }

    private Stay inNeed(Decision decision, LocalDate assessed, boolean urgent) {
        boolean disabled = family.team() == Team.DISABLED_CHILDREN;
        LocalDate about = decision.on().plusDays(chance.days(disabled ? DAYS_OF_DISABLED_CHILDREN : DAYS_IN_NEED));
        LocalDate closes = days.after(WorkingDays.later(assessed, about), chance.between(1, 10));
        if (!disabled && chance.happens(LATER_ENQUIRY) && days.between(assessed, closes) > 60) {
            return laterEnquiry(decision, assessed, closes);
        }
        return new Stay(decision.happened(), assessed, closes, Closing.afterServices(chance), urgent);
    }

    /** A new concern about a family that social care works with: another assessment, and an enquiry. */
    private Stay laterEnquiry(Decision decision, LocalDate assessed, LocalDate closes) {
        LocalDate day = days.after(assessed, chance.between(10, 50));
        LocalDate again = Assessing.again(family, day);
        Protection protection = Enquiring.tell(family, OfficeHours.meeting(chance, day));
        LocalDate done = WorkingDays.later(again, protection.until());
        LocalDate end =
                protection.hadPlan() ? done.plusDays(chance.days(DAYS_AFTER_PLAN)) : WorkingDays.later(closes, done);
        return new Stay(decision.happened(), assessed, days.after(end, 1), Closing.afterServices(chance), false);
    }

    private Stay enquiry(Decision decision, Happened discussed, boolean urgent) {
        LocalDate assessed = Assessing.first(family, decision);
        Protection protection = Enquiring.tell(family, discussed);
        if (protection.hadPlan()) {
            return afterPlan(decision, assessed, protection);
        }
        LocalDate known = WorkingDays.later(assessed, protection.until());
        return !protection.hadConference() && chance.happens(CLOSES_AFTER_ENQUIRY)
                ? closedAfterAssessment(decision, known, urgent)
                : inNeed(decision, known, urgent);
    }

    private Stay afterPlan(Decision decision, LocalDate assessed, Protection protection) {
        if (chance.happens(ENQUIRY_ON_PLAN) && days.between(decision.on(), protection.until()) > 110) {
            LocalDate day = days.after(decision.on(), chance.between(70, 105));
            Enquiring.whileOnPlan(family, OfficeHours.meeting(chance, day));
        }
        LocalDate last = WorkingDays.later(assessed, protection.until());
        LocalDate closes = days.after(last.plusDays(chance.days(DAYS_AFTER_PLAN)), 1);
        return new Stay(decision.happened(), assessed, closes, Closing.afterServices(chance), true);
    }

    private Stay lookedAfter(Decision decision) {
        LocalDate assessed = Assessing.first(family, decision);
        LocalDate closes = days.onOrAfter(assessed.plusDays(chance.days(DAYS_LOOKED_AFTER)));
        return new Stay(decision.happened(), assessed, closes, Closing.afterServices(chance), true);
    }

    /** The same afternoon, or within the next three working days. */
    private Happened soon(Decision decision) {
        LocalTime after = decision.happened().at().orElse(LocalTime.NOON).plusMinutes(chance.between(30, 100));
        return after.isBefore(LocalTime.of(17, 30)) && chance.happens(0.7)
                ? Happened.at(decision.on(), after)
                : OfficeHours.meeting(chance, days.after(decision.on(), chance.between(1, 3)));
    }

    /** Referrals arrive through the working day; at weekends at any hour but the small ones. */
    private Happened at(LocalDate day) {
        int minute = days.includes(day) ? chance.between(8 * 60, 18 * 60) : chance.between(7 * 60, 23 * 60 + 59);
        return Happened.at(day, LocalTime.of(minute / 60, minute % 60));
    }
}
