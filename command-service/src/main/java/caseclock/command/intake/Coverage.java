package caseclock.command.intake;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which of a file's scopes covers a fact of a case, so that the file would state it if its source still held it. */
final class Coverage {

    private final List<Scope> scopes;
    private final Known known;

    Coverage(List<Scope> scopes, Known known) {
        this.scopes = scopes;
        this.known = known;
    }

    /** The first scope that covers it, from 0. */
    OptionalInt of(Fact fact) {
        return IntStream.range(0, scopes.size())
                .filter(scope -> covers(scopes.get(scope), fact))
                .findFirst();
    }

    /** The list of one of the scopes. */
    String list(int scope) {
        return scopes.get(scope).list();
    }

    boolean covers(Fact fact) {
        return of(fact).isPresent();
    }

    private boolean covers(Scope scope, Fact fact) {
        LocalDate on = fact.happened().on();
        return scope.facts().contains(fact.getClass())
                && !on.isAfter(scope.to())
                && (!on.isBefore(scope.from()) || scope.alsoOpen() && !endedBefore(scope.from(), fact));
    }

    private boolean endedBefore(LocalDate day, Fact begun) {
        return known.standing()
                .filter(other -> ends(other, begun))
                .anyMatch(end -> end.happened().on().isBefore(day));
    }

    private static boolean ends(Fact end, Fact begun) {
        return end instanceof CaseClosed
                ? begun instanceof ReferralReceived
                        && !end.happened().on().isBefore(begun.happened().on())
                : ended(end).filter(begun.entryId()::equals).isPresent();
    }

    private static Optional<EntryId> ended(Fact end) {
        return switch (end) {
            case ProtectionPlanEnded(var _, var _, EntryId plan) -> Optional.of(plan);
            case LookedAfterEnded(var _, var _, EntryId period) -> Optional.of(period);
            case PlacementEnded(var _, var _, EntryId placement) -> Optional.of(placement);
            case AllocationEnded(var _, var _, EntryId allocation, var _) -> Optional.of(allocation);
            case AssessmentAuthorised(var _, var _, EntryId assessment, var _) -> Optional.of(assessment);
            case AssessmentDiscontinued(var _, var _, EntryId assessment) -> Optional.of(assessment);
            case PrivateFosteringEnded ended -> Optional.of(ended.arrangement());
            case Fact _ -> Optional.empty();
        };
    }
}
