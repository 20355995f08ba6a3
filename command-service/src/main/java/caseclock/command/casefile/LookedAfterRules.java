package caseclock.command.casefile;

import caseclock.events.LookedAfter;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import java.util.stream.Stream;

/** Being looked after, and a placement, do not end before they began. */
final class LookedAfterRules {

    private LookedAfterRules() {}

    static Stream<Link> links(LookedAfter fact) {
        return switch (fact) {
            case LookedAfterEnded ended ->
                Stream.of(Link.end(
                        "lookedAfter",
                        ended.lookedAfter(),
                        BecameLookedAfter.class,
                        "a time of being looked after",
                        "end"));
            case PlacementEnded ended ->
                Stream.of(Link.end("placement", ended.placement(), PlacementStarted.class, "a placement", "end"));
            case BecameLookedAfter _, PlacementStarted _, LookedAfterReviewHeld _, PermanencyPlanMade _ ->
                Stream.empty();
        };
    }
}
