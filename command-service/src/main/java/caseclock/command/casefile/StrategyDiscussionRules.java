package caseclock.command.casefile;

import caseclock.events.StrategyDiscussion;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import java.util.stream.Stream;

/** A discussion found to be needed no longer names the request that it answers. */
final class StrategyDiscussionRules {

    private StrategyDiscussionRules() {}

    static Stream<Link> links(StrategyDiscussion fact) {
        return switch (fact) {
            case StrategyDiscussionNoLongerNeeded dropped ->
                Stream.of(Link.end(
                        "request",
                        dropped.request(),
                        StrategyDiscussionRequested.class,
                        "a request for a strategy discussion",
                        "be dropped"));
            case StrategyDiscussionRequested _, StrategyDiscussionHeld _ -> Stream.empty();
        };
    }
}
