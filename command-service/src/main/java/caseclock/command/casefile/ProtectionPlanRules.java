package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ProtectionPlan;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan names the conference that made it, and is neither worked on nor ended before it started. */
final class ProtectionPlanRules {

    private ProtectionPlanRules() {}

    static Stream<Link> links(ProtectionPlan fact) {
        return switch (fact) {
            case ProtectionPlanStarted started ->
                started.conference().stream()
                        .map(conference -> Link.to("conference", conference, ConferenceHeld.class, "a conference"));
            case CoreGroupHeld held ->
                held.plan().stream()
                        .map(plan -> Link.end(
                                "plan", plan, ProtectionPlanStarted.class, "a protection plan", "be worked on"));
            case ProtectionPlanEnded ended ->
                Stream.of(Link.end("plan", ended.plan(), ProtectionPlanStarted.class, "a protection plan", "end"));
        };
    }

    static Optional<Refusal> refusal(ProtectionPlan fact) {
        return switch (fact) {
            case ProtectionPlanStarted started ->
                refuseIf(
                        started.previousPlans()
                                .filter(count -> count < 0 || count > 99)
                                .isPresent(),
                        "previousPlans",
                        "The number of previous plans is between 0 and 99.");
            case CoreGroupHeld _, ProtectionPlanEnded _ -> Optional.empty();
        };
    }
}
