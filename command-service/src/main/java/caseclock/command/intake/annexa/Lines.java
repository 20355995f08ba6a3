package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.annexa.table.ListRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rows about one child that say anything, each once. */
final class Lines {

    private final List<Line> lines;
    private final int repeated;

    private Lines(List<Line> lines, int repeated) {
        this.lines = List.copyOf(lines);
        this.repeated = repeated;
    }

    /** A row that says the same as another of its list says nothing new; only contacts may be as alike as that and be two. */
    static Lines of(List<ListRow> rows) {
        var once = new ArrayList<ListRow>();
        for (ListRow row : rows) {
            if (row.list() == AnnexAList.CONTACTS || once.stream().noneMatch(row::repeats)) {
                once.add(row);
            }
        }
        List<Line> lines = once.stream()
                .flatMap(row -> row.startingDay().map(day -> Line.of(row, day)).stream())
                .toList();
        return new Lines(lines, rows.size() - once.size());
    }

    <L extends Line> List<L> of(Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** In an order that does not rest on the file's: things alike that began on one day are numbered in it. */
    <L extends Line> List<L> of(Class<L> kind, Comparator<L> order) {
        return of(kind).stream()
                .sorted(Comparator.comparing((L line) -> line.on()).thenComparing(order))
                .toList();
    }

    /** Whether no row says anything: a line under the table, perhaps, and no child at all. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many rows said what another had said. */
    int repeated() {
        return repeated;
    }
}
