package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Visit;
import caseclock.events.Visit.VisitMade;
import java.util.Optional;

/** A child who was not seen was not seen alone. */
final class VisitRules {

    private VisitRules() {}

    static Optional<Refusal> refusal(Visit fact) {
        return switch (fact) {
            case VisitMade visit ->
                refuseIf(
                        visit.seenAlone().orElse(false) && !visit.childSeen().orElse(true),
                        "seenAlone",
                        "A child who was not seen cannot have been seen alone.");
        };
    }
}
