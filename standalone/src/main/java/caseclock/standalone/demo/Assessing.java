package caseclock.standalone.demo;

import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Happened;
import java.time.LocalDate;

/** Assessments: begun with the decision, authorised after as many working days as DfE publishes, many of them just before the limit. */
final class Assessing {

    /** DfE, year to March 2024: same day 1.5, 1-10 11.4, 11-20 17.3, 21-30 16.0, 31-40 20.2, 41-45 18.1, 46-50 6.0, 51-60 4.6, 61+ 5.0 %. */
    private static final Odds<Span> WORKING_DAYS = Span.odds(
            0.4, 0, 0, 11.4, 1, 10, 17.3, 11, 20, 16.0, 21, 30, 20.2, 31, 40, 1.8, 41, 41, 2.5, 42, 42, 3.4, 43, 43,
            4.4, 44, 44, 6.0, 45, 45, 6.0, 46, 50, 4.6, 51, 60, 3.4, 61, 75, 1.6, 76, 100);

    private static final Odds<Span> DAYS_TO_START = Span.odds(85, 0, 0, 11, 1, 1, 4, 2, 3);
    private static final double GIVEN_UP = 0.015;

    private Assessing() {}

    /** The first assessment of an episode: the limit counts from the referral. Answers the day on which it ended. */
    static LocalDate first(Household family, Decision decision) {
        WorkingDays days = family.days();
        LocalDate starts = days.after(decision.on(), family.chance().days(DAYS_TO_START));
        LocalDate ends = days.after(decision.referredOn(), family.chance().days(WORKING_DAYS));
        return tell(family, starts, WorkingDays.later(starts, ends));
    }

    /** A later assessment of a family that is known: the limit counts from its own start. */
    static LocalDate again(Household family, LocalDate starts) {
        return tell(family, starts, family.days().after(starts, family.chance().days(WORKING_DAYS)));
    }

    private static LocalDate tell(Household family, LocalDate starts, LocalDate ends) {
        Entries assessment = family.tell(
                Desk.WORKER, Happened.on(starts), (_, id) -> new AssessmentStarted(id, Happened.on(starts)));
        Happened ended = Happened.on(ends);
        if (family.chance().happens(GIVEN_UP)) {
            family.tell(Desk.WORKER, ended, (child, id) -> new AssessmentDiscontinued(id, ended, assessment.of(child)));
        } else {
            authorise(family, ended, assessment);
        }
        return ends;
    }

    private static void authorise(Household family, Happened ended, Entries assessment) {
        var factors = Published.factors(family.chance());
        family.tell(
                Desk.MANAGER, ended, (child, id) -> new AssessmentAuthorised(id, ended, assessment.of(child), factors));
    }
}
