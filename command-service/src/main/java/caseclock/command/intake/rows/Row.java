package caseclock.command.intake.rows;

import java.util.List;

/**
 * One row of a table.
 *
 * @param list which of the file's lists it is in; 0 where there is one only
 * @param row its number as a person sees it in a spreadsheet: the header's is 1
 */
public record Row(int list, int row, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
