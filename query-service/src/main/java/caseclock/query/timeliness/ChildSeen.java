package caseclock.query.timeliness;

import caseclock.events.Visit.VisitMade;
import java.util.List;

/**
 * The visits that count: those at which the child was seen, whatever they were made for, because one visit may serve several purposes. Where nobody
 * recorded whether the child was seen, it does not count: nothing is in time on a guess.
 */
final class ChildSeen {

    private ChildSeen() {}

    static List<VisitMade> in(KnownFacts facts) {
        return facts.all(VisitMade.class)
                .filter(visit -> visit.childSeen().orElse(false))
                .toList();
    }
}
