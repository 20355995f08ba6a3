package caseclock.query.timeliness;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.AllocationRole;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which worker had the case in which role when. An allocation lasts until it ends by name, another one takes the same role, or the case is closed.
 * The end of an allocation that another has replaced says nothing about the one that replaced it.
 */
final class Allocations {

    private final Episodes episodes;
    private final List<Allocated> past = new ArrayList<>();
    private final List<CaseAllocated> now = new ArrayList<>();

    Allocations(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        facts.inOrder().forEach(this::read);
    }

    private void read(Fact fact) {
        switch (fact) {
            case Allocation allocation -> allocate(allocation);
            case CaseClosed closure -> close(episodes.closing(closure));
            case Fact _ -> {}
        }
    }

    private void allocate(Allocation allocation) {
        switch (allocation) {
            case CaseAllocated next -> {
                end(next, allocated -> allocated.role() == next.role());
                now.add(next);
            }
            case AllocationEnded end ->
                end(end, allocated -> allocated.entryId().equals(end.allocation()));
            case CaseTransferredToTeam _, NobodyAllocated _, UnallocatedRiskAssessed _, AllocationDelayNotified _ -> {}
        }
    }

    private void close(Closing closing) {
        end(closing.closure(), allocated -> closing.ends(allocated.happened().on()));
    }

    private void end(Fact by, Predicate<CaseAllocated> which) {
        now.stream()
                .filter(which)
                .map(one -> new Allocated(one, Optional.of(by)))
                .forEach(past::add);
        now.removeIf(which);
    }

    /** Every allocation in any role. */
    Stream<Allocated> all() {
        return Stream.concat(past.stream(), now.stream().map(one -> new Allocated(one, Optional.empty())));
    }

    List<Spell> spells() {
        return all().flatMap(allocated -> allocated.spell().stream()).toList();
    }

    /** Those to the worker who answers for the case, one after the other. Who else makes it allocated is a setting. */
    Stream<Allocated> ofAccountableWorker() {
        return all().filter(allocated -> allocated.role() == AllocationRole.ACCOUNTABLE_WORKER);
    }
}
