package caseclock.query.timeliness;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which team held the case when: from the day of an allocation to a worker in it, in any role, or of a transfer to it, until another team takes
 * over or the case is closed. The team that has it at the end of a day has it for the whole day.
 */
final class Teams {

    private final Episodes episodes;
    private final List<Spell> spells;
    private final List<Held> past = new ArrayList<>();
    private Optional<Held> now = Optional.empty();

    private record Held(String team, Cover cover) {

        Held until(Fact end) {
            return new Held(team, new Cover(cover.by(), Optional.of(end)));
        }

        Optional<Spell> spell() {
            return Spell.starting(cover.from(), SpellKind.HELD, cover.by().entryId())
                    .of(team)
                    .until(cover.until());
        }
    }

    Teams(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        facts.inOrder().forEach(this::read);
        now.ifPresent(past::add);
        spells = past.stream().flatMap(held -> held.spell().stream()).toList();
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
            case CaseAllocated allocated -> allocated.team().ifPresent(team -> take(team, allocated));
            case CaseTransferredToTeam transferred -> take(transferred.team(), transferred);
            case AllocationEnded _, NobodyAllocated _, UnallocatedRiskAssessed _, AllocationDelayNotified _ -> {}
        }
    }

    private void take(String team, Fact by) {
        if (now.map(Held::team).filter(team::equals).isEmpty()) {
            end(by);
            now = Optional.of(new Held(team, new Cover(by, Optional.empty())));
        }
    }

    private void close(Closing closing) {
        if (now.filter(held -> closing.ends(held.cover().from())).isPresent()) {
            end(closing.closure());
        }
    }

    private void end(Fact by) {
        now.map(held -> held.until(by)).ifPresent(past::add);
        now = Optional.empty();
    }

    /** When some team had the case, one team after the other. */
    Stream<Cover> covers() {
        return past.stream().map(Held::cover);
    }

    List<Spell> spells() {
        return spells;
    }

    /**
     * The team to which a day of a clock belongs: the one that held the case on the day or, where nobody did, the last one before that still held
     * it on the day the clock started or later. So work finished on the day of a closure, and a clock due after it, stay with the team that had
     * the case last; a team that gave it up before the clock began has no part in it.
     */
    Optional<String> on(LocalDate day, LocalDate clockStartedOn) {
        // A plain loop: this is asked three times for every clock at every moment of a case.
        for (Spell held : spells.reversed()) {
            if (!held.from().isAfter(day)) {
                boolean afterwards =
                        held.until().isEmpty() || !held.until().get().isBefore(clockStartedOn);
                return afterwards ? held.who() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
