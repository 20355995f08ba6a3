package caseclock.command.intake.rows;

import java.util.ArrayList;
import java.util.List;

/** The column that CaseClock itself adds to rows it gives back. A file that has it comes back mended: the column is read over, and its guards are undone. */
public final class ReasonColumn {

    /** Its header. */
    public static final String NAME = "CaseClock reason";

    private static final String FOLDED = HeaderText.folded(NAME);

    private final List<Integer> columns = new ArrayList<>();

    private ReasonColumn() {}

    public static boolean isCalled(String heading) {
        return HeaderText.folded(heading).equals(FOLDED);
    }

    static ReasonColumn in(List<String> header) {
        var found = new ReasonColumn();
        for (int column = 0; column < header.size(); column++) {
            if (isCalled(header.get(column))) {
                found.columns.addFirst(column);
            }
        }
        return found;
    }

    boolean isThere() {
        return !columns.isEmpty();
    }

    /** The row as it was before the column was added; a row of a file that has none is left alone. */
    List<String> without(List<String> row) {
        if (columns.isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row);
        columns.stream().filter(column -> column < cells.size()).forEach(column -> cells.remove(column.intValue()));
        cells.replaceAll(FormulaGuard::restored);
        return cells;
    }
}
