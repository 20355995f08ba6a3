package caseclock.query.projection;

import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.HistoryEntry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a case so far, each read into history only once. */
record KnownEntries(List<EntryRow> rows, List<HistoryEntry> history) {

    static KnownEntries of(List<EntryRow> rows) {
        return new KnownEntries(rows, history(rows));
    }

    KnownEntries and(Collection<EntryRow> more) {
        return new KnownEntries(join(rows, more), join(history, history(more)));
    }

    private static List<HistoryEntry> history(Collection<EntryRow> rows) {
        return rows.stream()
                .filter(EntryRow::isHistory)
                .map(EntryRow::historyEntry)
                .toList();
    }

    private static <T> List<T> join(Collection<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
