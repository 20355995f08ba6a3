package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Allocation;
import caseclock.events.Assessment;
import caseclock.events.Closure;
import caseclock.events.Conference;
import caseclock.events.ConnectedPerson;
import caseclock.events.Contact;
import caseclock.events.Fact;
import caseclock.events.LookedAfter;
import caseclock.events.PrivateFostering;
import caseclock.events.ProtectionPlan;
import caseclock.events.Referral;
import caseclock.events.Section47;
import caseclock.events.StrategyDiscussion;
import caseclock.events.Supervision;
import caseclock.events.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What every fact must keep to, and where the rules of each process are. */
final class FactRules {

    /** No fact about a child can be older; an earlier day is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FactRules() {}

    static Optional<Refusal> refusal(Fact fact, LocalDate recordedOn) {
        LocalDate on = fact.happened().on();
        return refuseIf(
                        on.isAfter(recordedOn),
                        "happenedOn",
                        "%s is after %s, the day on which this was recorded. Give the day on which it happened."
                                .formatted(on, recordedOn))
                .or(() -> refuseIf(
                        on.isBefore(EARLIEST),
                        "happenedOn",
                        "%s is too long ago. Give the day on which it happened, from %s on.".formatted(on, EARLIEST)))
                .or(() -> ownRules(fact));
    }

    /** The entries that a fact names. */
    static Stream<Link> links(Fact fact) {
        return switch (fact) {
            case Contact contact -> ContactRules.links(contact);
            case Referral referral -> ReferralRules.links(referral);
            case Assessment assessment -> AssessmentRules.links(assessment);
            case StrategyDiscussion discussion -> StrategyDiscussionRules.links(discussion);
            case Section47 section47 -> Section47Rules.links(section47);
            case Conference conference -> ConferenceRules.links(conference);
            case ProtectionPlan plan -> ProtectionPlanRules.links(plan);
            case Allocation allocation -> AllocationRules.links(allocation);
            case LookedAfter lookedAfter -> LookedAfterRules.links(lookedAfter);
            case ConnectedPerson connectedPerson -> ConnectedPersonRules.links(connectedPerson);
            case PrivateFostering fostering -> PrivateFosteringRules.links(fostering);
            case Visit _, Supervision _, Closure _ -> Stream.empty();
        };
    }

    private static Optional<Refusal> ownRules(Fact fact) {
        return switch (fact) {
            case Assessment assessment -> AssessmentRules.refusal(assessment);
            case Conference conference -> ConferenceRules.refusal(conference);
            case ProtectionPlan plan -> ProtectionPlanRules.refusal(plan);
            case Allocation allocation -> AllocationRules.refusal(allocation);
            case Visit visit -> VisitRules.refusal(visit);
            case Supervision supervision -> SupervisionRules.refusal(supervision);
            case Contact _, Referral _, StrategyDiscussion _, Section47 _, Closure _ -> Optional.empty();
            case LookedAfter _, ConnectedPerson _, PrivateFostering _ -> Optional.empty();
        };
    }
}
