package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One time of being looked after while the facts are read: its reviews, its plan for permanence, and since when and until when it lasted. */
final class CarePeriod {

    static final String NO_START = FlawCode.CARE_START_MISSING.sentence();

    private static final int SECOND = 2;

    private final Spell lookedAfter;
    private final LookedAfterReviews reviews;
    private final PermanencyPlan plan;
    private Optional<LocalDate> ended = Optional.empty();

    private CarePeriod(Fact begunBy, LookedAfterReviews reviews, PermanencyPlan plan) {
        this.lookedAfter = Spell.starting(begunBy.happened().on(), SpellKind.LOOKED_AFTER, begunBy.entryId());
        this.reviews = reviews;
        this.plan = plan;
    }

    static CarePeriod begunBy(BecameLookedAfter start) {
        return new CarePeriod(start, LookedAfterReviews.from(start), PermanencyPlan.from(start));
    }

    /** The child is known to be looked after from the first entry that tells of it. */
    static CarePeriod withoutStart(Fact witness) {
        return new CarePeriod(witness, LookedAfterReviews.withoutStart(witness), PermanencyPlan.withoutStart(witness));
    }

    void review(LookedAfterReviewHeld review) {
        reviews.review(review);
        if (reviews.held() == SECOND) {
            plan.secondReview(review);
        }
    }

    void planMade(PermanencyPlanMade made) {
        plan.made(made);
    }

    void end(Fact by, CancellationReason reason) {
        if (ended.isEmpty()) {
            ended = Optional.of(by.happened().on());
            reviews.end(by, reason);
            plan.end(by, reason);
        }
    }

    /** Nothing resets silently: the first review of a child who was thought to be looked after already is marked as a restart. */
    void takePlaceOf(CarePeriod before) {
        reviews.takePlaceOf(before.reviews);
    }

    boolean goesOn() {
        return ended.isEmpty();
    }

    boolean reviewed() {
        return reviews.held() > 0;
    }

    Stream<OpenClock> clocks() {
        return Stream.concat(reviews.clocks().stream(), Stream.of(plan.clock()));
    }

    Optional<Spell> spell() {
        return lookedAfter.until(ended);
    }
}
