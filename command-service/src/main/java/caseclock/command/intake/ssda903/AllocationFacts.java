package caseclock.command.intake.ssda903;

import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Silence;
import caseclock.command.intake.Statement;
import caseclock.command.intake.rows.ChildTable;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.WorkerChangeReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the spells of one child into allocations and their ends. DfE asks with each worker why the child came to this one; that is why the
 * allocation before it ended, and why the first worker has the child explains no end at all.
 */
final class AllocationFacts {

    private static final String ENDED = "allocation-end";

    private final EntryIds entries;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    private AllocationFacts(EntryIds entries) {
        this.entries = entries;
    }

    /** @param spells in order of their first days */
    static AllocationFacts of(EntryIds entries, List<Spell> spells) {
        var facts = new AllocationFacts(entries);
        for (int at = 0; at < spells.size(); at++) {
            facts.state(spells.get(at), spells.subList(at + 1, spells.size()));
        }
        return facts;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Silence> silences() {
        return List.copyOf(silences);
    }

    private void state(Spell spell, List<Spell> later) {
        var place = ChildTable.place(spell.row());
        EntryId allocation = entries.next("allocation", spell.from() + "/" + spell.worker());
        statements.add(new Statement(
                new CaseAllocated(
                        allocation,
                        Happened.on(spell.from()),
                        spell.worker(),
                        AllocationRole.ACCOUNTABLE_WORKER,
                        Optional.empty()),
                WorkerColumns.FROM,
                place,
                Optional.empty()));
        spell.to()
                .ifPresent(day -> statements.add(new Statement(
                        new AllocationEnded(
                                entries.next(ENDED, allocation), Happened.on(day), allocation, reason(day, later)),
                        WorkerColumns.TO,
                        place,
                        Optional.empty())));
        if (spell.to().isEmpty() && spell.endIsLegible()) {
            silences.add(new Silence.OfEntry(entries.wouldBe(ENDED, allocation), WorkerColumns.TO, place));
        }
    }

    /** The first worker to take the child over on that day or later took it from this one. */
    private static Optional<WorkerChangeReason> reason(LocalDate ended, List<Spell> later) {
        return later.stream()
                .filter(next -> !next.from().isBefore(ended))
                .findFirst()
                .flatMap(Spell::cameBecause);
    }
}
