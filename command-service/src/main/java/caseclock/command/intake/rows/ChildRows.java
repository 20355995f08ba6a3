package caseclock.command.intake.rows;

import java.util.List;

/** All rows of a file about one child, in the order of the file. */
public record ChildRows(String child, List<Row> rows) {

    public ChildRows {
        rows = List.copyOf(rows);
    }
}
