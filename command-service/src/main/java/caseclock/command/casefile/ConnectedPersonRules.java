package caseclock.command.casefile;

import caseclock.events.ConnectedPerson;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.EntryId;
import caseclock.events.LookedAfter.PlacementStarted;
import java.util.stream.Stream;

/**
 * Every step of approving a connected person names the placement. A step may lie before it, since approval is best given before the child moves in;
 * but what is extended has begun.
 */
final class ConnectedPersonRules {

    private ConnectedPersonRules() {}

    static Stream<Link> links(ConnectedPerson fact) {
        return switch (fact) {
            case TemporaryApprovalGranted granted -> placement(granted.placement());
            case TemporaryApprovalExtended extended ->
                Stream.of(Link.end(
                        "placement", extended.placement(), PlacementStarted.class, "a placement", "be extended"));
            case ConnectedPersonAssessmentStarted started -> placement(started.placement());
            case ConnectedPersonApproved approved -> placement(approved.placement());
        };
    }

    private static Stream<Link> placement(EntryId placement) {
        return Stream.of(Link.to("placement", placement, PlacementStarted.class, "a placement"));
    }
}
