package caseclock.query.replay;

import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.Timeliness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case at one point of its record.
 *
 * @param asAt how the world stood at the end of this day
 * @param knownAt as the records had it at this moment
 * @param entries what was known by then, oldest recording first; their number is the step
 * @param steps how many entries there are by now
 * @param figures what follows from those entries
 */
public record Replay(
        CaseRecord record, LocalDate asAt, Instant knownAt, List<EntryRow> entries, int steps, CaseFigures figures) {

    /** As known at a moment. */
    public static Replay knownAt(CaseRecord record, LocalDate asAt, Instant moment, Timeliness timeliness) {
        return of(
                record,
                asAt,
                moment,
                record.entries().stream()
                        .filter(entry -> !entry.knownAt().isAfter(moment))
                        .toList(),
                timeliness);
    }

    /** After so many entries, in the order of recording. A step beyond the last is the last. */
    public static Replay atStep(CaseRecord record, LocalDate asAt, int step, Instant now, Timeliness timeliness) {
        List<EntryRow> entries =
                record.entries().stream().limit(Math.max(step, 1)).toList();
        Instant moment = entries.isEmpty() ? now : entries.getLast().knownAt();
        return of(record, asAt, moment, entries, timeliness);
    }

    /** Which step this is: the number of entries known. */
    public int step() {
        return entries.size();
    }

    /** Why this case's figures are not to be trusted, if they are not. */
    public Optional<String> stoppedBecause() {
        return record.file().stoppedBecause();
    }

    private static Replay of(
            CaseRecord record, LocalDate asAt, Instant moment, List<EntryRow> entries, Timeliness timeliness) {
        var history = new CaseHistory(
                record.file().council(),
                entries.stream().map(EntryRow::historyEntry).toList());
        return new Replay(record, asAt, moment, entries, record.entries().size(), timeliness.knownAt(history, moment));
    }
}
