package caseclock.standalone.demo;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.Visit.VisitMade;
import java.util.Optional;
import java.util.Set;

/** What is easily put in wrongly besides days: who referred, who came, who was seen, why a case was closed. */
final class WrongDetail {

    private WrongDetail() {}

    static Optional<Fact> of(Fact fact, Chance chance) {
        return switch (fact) {
            case ReferralReceived referral -> Optional.of(otherSource(referral, chance));
            case StrategyDiscussionHeld held -> Optional.of(nobodyThere(held));
            case CaseClosed closed ->
                Optional.of(new CaseClosed(
                        closed.entryId(), closed.happened(), Optional.of(ClosureReason.SERVICES_CEASED)));
            case ContactReceived contact ->
                Optional.of(new ContactReceived(
                        contact.entryId(), contact.happened(), Optional.of(ReferralSource.UNKNOWN)));
            case VisitMade visit -> Optional.of(otherwiseSeen(visit));
            case PlacementStarted placement -> Optional.of(lastsTheOtherWay(placement));
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

    private static Fact otherwiseSeen(VisitMade visit) {
        Optional<Boolean> seen = visit.childSeen().map(there -> !there);
        return new VisitMade(visit.entryId(), visit.happened(), visit.kind(), seen, Optional.empty());
    }

    private static Fact lastsTheOtherWay(PlacementStarted placement) {
        return new PlacementStarted(
                placement.entryId(), placement.happened(), placement.regime(), !placement.untilEighteen());
    }

    private static Fact nobodyThere(StrategyDiscussionHeld held) {
        return new StrategyDiscussionHeld(held.entryId(), held.happened(), held.meetingId(), held.invited(), Set.of());
    }
}
