package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.Columns;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.SheetRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a table, found by what it says.
 *
 * @param columns the columns of whichever list it is; empty if it is none
 * @param above what stands above it; all that was looked at, if there is no header
 */
record FoundTable(Optional<Columns> columns, List<SheetRow> above) {

    private static final int MOST_ROWS_ABOVE = 30;

    /** Reads as far as the header, or as far as there might be one. */
    static FoundTable in(SheetRows rows) throws UnreadableFile {
        var above = new ArrayList<SheetRow>();
        while (above.size() < MOST_ROWS_ABOVE) {
            Optional<SheetRow> row = rows.next();
            Optional<Columns> columns = row.flatMap(Columns::of);
            if (row.isEmpty() || columns.isPresent()) {
                return new FoundTable(columns, above);
            }
            above.add(row.get());
        }
        return new FoundTable(Optional.empty(), above);
    }

    /** Whether there is a header of children, though of no list that is read. */
    boolean isOfChildren() {
        return above.stream().anyMatch(Columns::hasChild);
    }
}
