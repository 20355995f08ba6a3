package caseclock.command.intake;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a list of who has each child today, which does not say since when, into facts: what is known stays as it is while the list agrees, and
 * what it says otherwise is so from its day on.
 */
final class Holding {

    private final Known all;
    private final Held held;
    private final EntryIds entries;
    private final List<Allocation> known;
    private final boolean knownLater;

    /** @param closures days on which the case was closed, as known or stated in the same file */
    Holding(Known known, Held held, EntryIds entries, Stream<LocalDate> closures) {
        this.all = known;
        this.held = held;
        this.entries = entries;
        var closed = closures.filter(day -> day.isBefore(held.on()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        var allocations = known.standing()
                .filter(Allocation.class::isInstance)
                .map(Allocation.class::cast)
                .filter(Holding::saysWhoHasIt)
                .filter(fact -> fact.happened().on().isAfter(closed))
                .toList();
        this.known = allocations.stream()
                .filter(fact -> !fact.happened().on().isAfter(held.on()))
                .sorted(Comparator.comparing(fact -> fact.happened().on()))
                .toList();
        this.knownLater = this.known.size() < allocations.size();
    }

    private static boolean saysWhoHasIt(Allocation fact) {
        return switch (fact) {
            case CaseAllocated allocated -> allocated.role() == AllocationRole.ACCOUNTABLE_WORKER;
            case AllocationEnded _, CaseTransferredToTeam _, NobodyAllocated _ -> true;
            case Allocation _ -> false;
        };
    }

    /** What is known already included. Nothing, where later days are known than the list is of. */
    List<Fact> facts() {
        if (knownLater) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(held.worker().map(this::allocated).orElseGet(this::nobody));
        moved(facts.getFirst()).ifPresent(facts::add);
        return facts;
    }

    private Fact allocated(String worker) {
        return current()
                .filter(allocation -> allocation.worker().equals(worker))
                .<Fact>map(allocation -> allocation)
                .orElseGet(() -> new CaseAllocated(
                        entries.next("allocation", held.on() + "/" + worker),
                        Happened.on(held.on()),
                        worker,
                        AllocationRole.ACCOUNTABLE_WORKER,
                        held.team()));
    }

    private Fact nobody() {
        return current()
                .map(this::ended)
                .or(this::knownToBeNobodys)
                .orElseGet(
                        () -> new NobodyAllocated(entries.next("nobody-allocated", held.on()), Happened.on(held.on())));
    }

    /** What a person or another source recorded is not ended because this one has not heard of it. */
    private Fact ended(CaseAllocated allocation) {
        return all.entry(allocation.entryId())
                        .filter(Known.Entry::restsOnSource)
                        .isEmpty()
                ? allocation
                : new AllocationEnded(
                        entries.next("allocation-end", allocation.entryId()),
                        Happened.on(held.on()),
                        allocation.entryId(),
                        Optional.empty());
    }

    /** The last that is known, which is that nobody has the child. */
    private Optional<Fact> knownToBeNobodys() {
        return known.reversed().stream()
                .filter(fact -> fact instanceof AllocationEnded || fact instanceof NobodyAllocated)
                .findFirst()
                .map(fact -> fact);
    }

    /** The allocation that has not ended. */
    private Optional<CaseAllocated> current() {
        var ended = known.stream()
                .flatMap(fact -> fact instanceof AllocationEnded end ? Stream.of(end.allocation()) : Stream.of())
                .toList();
        return known.reversed().stream()
                .flatMap(fact -> fact instanceof CaseAllocated allocated ? Stream.of(allocated) : Stream.of())
                .findFirst()
                .filter(last -> !ended.contains(last.entryId()));
    }

    /** The team says nothing new where a new allocation names it, or the team that was known last. */
    private Optional<Fact> moved(Fact said) {
        return held.team()
                .filter(team -> !(said instanceof CaseAllocated allocated
                        && allocated.happened().on().equals(held.on())
                        && allocated.team().isPresent()))
                .filter(team -> !knownTeam().filter(team::equals).isPresent())
                .map(team -> new CaseTransferredToTeam(
                        entries.next("team", held.on() + "/" + team), Happened.on(held.on()), team));
    }

    private Optional<String> knownTeam() {
        return known.reversed().stream()
                .flatMap(fact -> switch (fact) {
                    case CaseAllocated allocated -> allocated.team().stream();
                    case CaseTransferredToTeam transferred -> Stream.of(transferred.team());
                    case Allocation _ -> Stream.of();
                })
                .findFirst();
    }
}
