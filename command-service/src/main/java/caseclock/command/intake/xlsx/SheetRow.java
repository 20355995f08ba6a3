package caseclock.command.intake.xlsx;

import java.util.List;

/**
 * One row of a table in which something is written.
 *
 * @param number as a person sees it: the first row of a sheet is 1
 * @param cells what its cells show, by column; empty where nothing is written, and no longer than the last cell that is
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** What is written in a column, counted from 0. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
