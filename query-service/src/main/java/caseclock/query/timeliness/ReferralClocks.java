package caseclock.query.timeliness;

import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import java.util.List;

/**
 * From a referral to the decision on it: one working day (Working Together), and 72 hours (local policy). Nothing but a decision ends it; a referral
 * that nobody decided on is overdue even when its case is closed. Every referral has its own, also one that reaches an open case.
 */
final class ReferralClocks {

    private ReferralClocks() {}

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new DecisionClocks(
                List.of(TimescaleKey.REFERRAL_DECISION, TimescaleKey.REFERRAL_COMPLETION), FlawCode.REFERRAL_MISSING);
        facts.all(ReferralReceived.class)
                .forEach(referral -> clocks.receive(referral, clock -> {
                    if (toldWithoutItsDay(referral, episodes)) {
                        clock.isUnknown(FlawCode.DECISION_DAY_NOT_TOLD.sentence());
                    }
                }));
        facts.all(ReferralDecided.class).forEach(decision -> clocks.decide(decision.referral(), decision));
        return clocks.all();
    }

    private static boolean toldWithoutItsDay(ReferralReceived referral, Episodes episodes) {
        return referral.noFurtherAction().isPresent()
                && episodes.decisions(referral).isEmpty();
    }
}
