package caseclock.query.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether the figures are fresh enough.
 *
 * @param eventsBehind and {@code behindFor}: late is what is behind by more than both
 * @param headStalled how long one append may hold the reader back
 */
record FreshnessLimits(long eventsBehind, Duration behindFor, Duration headStalled) {

    FreshnessLimits {
        if (eventsBehind < 0 || behindFor.isNegative() || headStalled.isNegative()) {
            throw new IllegalArgumentException("caseclock.freshness.events-behind, caseclock.freshness.behind-for and "
                    + "caseclock.freshness.head-stalled must not be negative; 0, 2m and 2m would do.");
        }
    }

    /** Sentences that say what is amiss; none if all is well. */
    List<String> amiss(FiguresStanding standing, Duration stalled) {
        var sentences = new ArrayList<String>(ofWhat(standing));
        if (standing.eventsBehind() > eventsBehind && standing.behindFor().compareTo(behindFor) > 0) {
            sentences.add("The figures are behind.");
        }
        if (stalled.compareTo(headStalled) > 0) {
            sentences.add("An append that does not end holds the figures back.");
        }
        if (standing.rebuild().failed()) {
            sentences.add("The last rebuild failed.");
        }
        return List.copyOf(sentences);
    }

    private static List<String> ofWhat(FiguresStanding standing) {
        return switch (standing.origin()) {
            case CURRENT -> List.of();
            case STORE_PUT_BACK ->
                List.of(
                        "The figures stand still: they were made of another state of the event store than is there now.");
            case OTHER_RULES ->
                standing.rebuild().underWay()
                        ? List.of()
                        : List.of("Other rules than this version's made the figures, and no rebuild is under way.");
        };
    }
}
