package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import java.util.List;

/**
 * A looked-after child's case is reviewed within 20 working days of becoming looked after, a second time within three months of the first review,
 * and then every six months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33).
 */
final class LookedAfterReviews {

    private final ClockChain chain;
    private int held;

    private LookedAfterReviews(OpenClock first) {
        chain = new ClockChain(first);
    }

    static LookedAfterReviews from(BecameLookedAfter start) {
        return new LookedAfterReviews(OpenClock.startedBy(start, TimescaleKey.LOOKED_AFTER_FIRST_REVIEW));
    }

    /** Reviews of a child of whom nobody wrote down when it became looked after. */
    static LookedAfterReviews withoutStart(Fact witness) {
        return new LookedAfterReviews(
                OpenClock.unknown(witness, TimescaleKey.LOOKED_AFTER_FIRST_REVIEW, CarePeriod.NO_START));
    }

    /**
     * The first review that is recorded may not have been the first where the start is missing, so that nobody can say whether the next is due after
     * three months or six. The one after that is at least the third.
     */
    void review(LookedAfterReviewHeld review) {
        if (!chain.isAgain(review)) {
            goOn(review);
        }
    }

    private void goOn(LookedAfterReviewHeld review) {
        boolean unknown = chain.last().unknown().isPresent();
        held++;
        chain.goOn(
                review, held == 1 ? TimescaleKey.LOOKED_AFTER_SECOND_REVIEW : TimescaleKey.LOOKED_AFTER_LATER_REVIEW);
        if (unknown && held == 1) {
            chain.last().isUnknown(FlawCode.FIRST_REVIEW_UNCERTAIN.sentence());
        }
    }

    void end(Fact by, CancellationReason reason) {
        chain.end(by, reason);
    }

    void takePlaceOf(LookedAfterReviews before) {
        chain.last().restarts(before.chain.last());
    }

    int held() {
        return held;
    }

    List<OpenClock> clocks() {
        return chain.clocks();
    }
}
