package caseclock.standalone.demo;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.util.Optional;
import java.util.Set;

/** What is easily put in wrongly besides days: who referred, who came, why a case was closed. */
final class WrongDetail {

    private WrongDetail() {}

    static Optional<Fact> of(Fact fact, Chance chance) {
        return switch (fact) {
            case ReferralReceived referral -> Optional.of(otherSource(referral, chance));
            case StrategyDiscussionHeld held -> Optional.of(nobodyThere(held));
            case CaseClosed closed ->
                Optional.of(new CaseClosed(
                        closed.entryId(), closed.happened(), Optional.of(ClosureReason.SERVICES_CEASED)));
            default -> Optional.empty();
        };
    }

    private static Fact otherSource(ReferralReceived referral, Chance chance) {
        return new ReferralReceived(
                referral.entryId(),
                referral.happened(),
                Optional.of(Published.source(chance, referral.happened().on())),
                referral.primaryNeed(),
                referral.noFurtherAction());
    }

    private static Fact nobodyThere(StrategyDiscussionHeld held) {
        return new StrategyDiscussionHeld(held.entryId(), held.happened(), held.meetingId(), held.invited(), Set.of());
    }
}
