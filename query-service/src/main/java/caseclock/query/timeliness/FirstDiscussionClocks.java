package caseclock.query.timeliness;

import caseclock.events.Fact;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.util.List;
import java.util.Optional;

/**
 * From the referral that opened an episode to the first strategy discussion in it: no limit is set (Working Together: promptly), so the days are
 * described and not judged. An enquiry that names no discussion gives the day of one (a census does). Most episodes are closed without any.
 */
final class FirstDiscussionClocks {

    private FirstDiscussionClocks() {}

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        List<Fact> discussions = facts.inOrder().stream()
                .filter(FirstDiscussionClocks::tellsOfDiscussion)
                .toList();
        List<OpenClock> clocks = episodes.all().stream()
                .map(episode -> new Awaited(within(episode, episodes, discussions), Ending.of(episode))
                        .once(OpenClock.startedBy(episode.referral(), TimescaleKey.REFERRAL_TO_STRATEGY_DISCUSSION)))
                .toList();
        facts.silenceOn(StrategyDiscussionHeld.class, "strategy discussions")
                .over(clocks.stream().filter(clock -> clock.stop().isEmpty()).toList());
        return clocks;
    }

    private static boolean tellsOfDiscussion(Fact fact) {
        return fact instanceof StrategyDiscussionHeld
                || fact instanceof Section47EnquiryStarted enquiry
                        && enquiry.initiatedBy().isEmpty();
    }

    private static List<Fact> within(Episode episode, Episodes episodes, List<Fact> discussions) {
        return discussions.stream()
                .filter(fact -> episodes.on(fact.happened().on()).equals(Optional.of(episode)))
                .toList();
    }
}
