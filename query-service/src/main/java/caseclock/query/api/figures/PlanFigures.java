package caseclock.query.api.figures;

import caseclock.query.plans.EndedEarly;
import caseclock.query.plans.PlanQuery;
import caseclock.query.plans.PlanReviews;
import caseclock.query.plans.PlanVisits;
import caseclock.query.plans.RepeatPlans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how child protection plans began, were reviewed and ended. */
@RestController
public final class PlanFigures {

    private final PlanQuery plans;

    public PlanFigures(PlanQuery plans) {
        this.plans = plans;
    }

    /** M24, at the day asked about. */
    @GetMapping("/api/v1/measures/plan-reviews")
    Answer<PlanReviews> reviews(Asking asking) {
        return asking.answer(PlanReviews.on(asking.scope().asAt(), plans.open(asking.scope())));
    }

    /** M22, over the period. */
    @GetMapping("/api/v1/measures/plans-ended-early")
    Answer<EndedEarly> endedEarly(Asking asking) {
        return asking.answer(
                EndedEarly.of(plans.ended(asking.scope()), asking.scope().asAt()));
    }

    /** M23, over the period. */
    @GetMapping("/api/v1/measures/repeat-plans")
    Answer<RepeatPlans> repeatPlans(Asking asking) {
        return asking.answer(RepeatPlans.of(plans.started(asking.scope())));
    }

    /** M26, over the period. */
    @GetMapping("/api/v1/measures/plan-visits")
    Answer<PlanVisits> visits(Asking asking) {
        return asking.answer(plans.visits(asking.scope()));
    }
}
