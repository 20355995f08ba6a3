package caseclock.query.projection;

import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.projection.CaseProjection.Outcome;
import caseclock.query.projection.CaseProjection.Projected;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes what was worked out of many cases. Where the database refuses it, finds which case and which of its entries, and parks the case there. */
final class CaseWriting {

    /** A case: as it was, what came, and what was worked out of both. */
    record Work(CaseFileRow before, List<EntryRow> known, List<StreamedEvent> news, Outcome outcome) {}

    private final CaseProjection projection;
    private final ReadTables tables;
    private final DeadLetters letters;

    CaseWriting(CaseProjection projection, ReadTables tables, DeadLetters letters) {
        this.projection = projection;
        this.tables = tables;
        this.letters = letters;
    }

    /** @param how all of them at once are written into the tables */
    void write(List<Work> works, Consumer<Collection<Projected>> how, Savepoints savepoints) {
        List<Outcome> outcomes = works.stream().map(Work::outcome).toList();
        if (works.isEmpty() || savepoints.taken(() -> writeAll(outcomes, how))) {
            return;
        }
        if (works.size() == 1) {
            entryByEntry(works.getFirst(), savepoints);
        } else {
            write(works.subList(0, works.size() / 2), how, savepoints);
            write(works.subList(works.size() / 2, works.size()), how, savepoints);
        }
    }

    private void writeAll(List<Outcome> outcomes, Consumer<Collection<Projected>> how) {
        how.accept(outcomes.stream().flatMap(one -> one.figures().stream()).toList());
        tables.writeFiles(outcomes.stream()
                .filter(one -> one.figures().isEmpty())
                .map(Outcome::file)
                .toList());
        letters.park(outcomes.stream().flatMap(one -> one.letter().stream()).toList());
    }

    /** As if each had come alone, so that a case stops at the same entry however many came at once. */
    private void entryByEntry(Work work, Savepoints savepoints) {
        CaseFileRow file = work.before();
        List<EntryRow> known = new ArrayList<>(work.known());
        for (StreamedEvent next : work.news()) {
            Outcome one = projection.project(file, known, List.of(next));
            boolean taken = savepoints.taken(() -> writeAll(List.of(one), tables::write));
            if (!taken) {
                writeAll(List.of(Outcome.without(file).parked(DeadLetter.refused(next))), tables::write);
            }
            if (!taken || one.letter().isPresent()) {
                return;
            }
            file = one.file();
            one.figures().ifPresent(figures -> known.addAll(figures.newEntries()));
        }
    }
}
