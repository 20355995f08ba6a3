package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Workers are given by staff reference and teams by name; an allocation does not end before it began. */
final class AllocationRules {

    private static final Pattern TEAM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{P}\\p{Zs}+]{0,79}");

    private AllocationRules() {}

    static Stream<Link> links(Allocation fact) {
        return switch (fact) {
            case AllocationEnded ended ->
                Stream.of(Link.end("allocation", ended.allocation(), CaseAllocated.class, "an allocation", "end"));
            case CaseAllocated _,
                    CaseTransferredToTeam _,
                    NobodyAllocated _,
                    UnallocatedRiskAssessed _,
                    AllocationDelayNotified _ -> Stream.empty();
        };
    }

    static Optional<Refusal> refusal(Allocation fact) {
        return switch (fact) {
            case CaseAllocated allocated ->
                StaffReference.refusal("worker", allocated.worker())
                        .or(() -> allocated.team().flatMap(AllocationRules::team));
            case CaseTransferredToTeam transferred -> team(transferred.team());
            case UnallocatedRiskAssessed assessed ->
                assessed.coveredBy().flatMap(by -> StaffReference.refusal("coveredBy", by));
            case AllocationEnded _, NobodyAllocated _, AllocationDelayNotified _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> team(String team) {
        return refuseIf(
                !TEAM.matcher(team).matches(),
                "team",
                "A team is given by its name: up to 80 letters, digits, spaces and punctuation marks.");
    }
}
