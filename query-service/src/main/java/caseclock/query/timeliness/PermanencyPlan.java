package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;

/**
 * A plan for the child's permanent home is in place by the second review (statutory guidance on care planning): due on the day of that review, whether
 * the plan came before it or after, and after the length that stands in for it at the latest: a second review that is late itself excuses nothing
 * and changes no day that has passed. The first plan counts.
 */
record PermanencyPlan(OpenClock clock) {

    private static final TimescaleKey KEY = TimescaleKey.PERMANENCY_PLAN;

    static PermanencyPlan from(BecameLookedAfter start) {
        return new PermanencyPlan(OpenClock.startedBy(start, KEY));
    }

    static PermanencyPlan withoutStart(Fact witness) {
        return new PermanencyPlan(OpenClock.unknown(witness, KEY, CarePeriod.NO_START));
    }

    void made(PermanencyPlanMade plan) {
        clock.stop(plan);
    }

    void secondReview(LookedAfterReviewHeld review) {
        clock.dueAtTheLatest(review.happened().on());
    }

    void end(Fact by, CancellationReason reason) {
        clock.cancel(by, reason);
    }
}
