package caseclock.command.intake.ssda903;

import caseclock.command.intake.rows.Row;
import caseclock.events.WorkerChangeReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One row: a worker had the child, from a day on and perhaps to another.
 *
 * @param worker staff reference, never a name
 * @param endIsLegible whether the row either says when it ended or leaves that blank
 * @param cameBecause why the child came to this worker, and so why the one before has it no longer
 */
record Spell(
        Row row,
        String worker,
        LocalDate from,
        Optional<LocalDate> to,
        boolean endIsLegible,
        Optional<WorkerChangeReason> cameBecause) {

    /** In an order that does not rest on the file's. */
    static final Comparator<Spell> IN_ORDER = Comparator.comparing(Spell::from)
            .thenComparing(spell -> spell.to().orElse(LocalDate.MAX))
            .thenComparing(Spell::worker);

    boolean isSameAs(Spell other) {
        return worker.equals(other.worker) && from.equals(other.from);
    }
}
