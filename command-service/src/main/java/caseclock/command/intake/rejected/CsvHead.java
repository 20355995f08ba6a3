package caseclock.command.intake.rejected;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.Columns;
import caseclock.command.intake.facts.FactsFile;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.Row;
import caseclock.command.intake.ssda903.Ssda903File;
import caseclock.command.intake.xlsx.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows how far the head of a CSV file goes: a list of Annex A may have a title above its header.
 *
 * @param lines the title, if there is one, and the header
 * @param below rows that were read on the way and turned out to be below the header
 */
record CsvHead(List<List<String>> lines, List<Row> below) {

    private static final int MOST_ROWS_ABOVE = 30;

    static CsvHead of(CsvRows rows) {
        return isHeader(rows.header()) ? new CsvHead(List.of(rows.header()), List.of()) : underTitle(rows);
    }

    private static CsvHead underTitle(CsvRows rows) {
        List<List<String>> lines = new ArrayList<>(List.of(rows.header()));
        List<Row> read = new ArrayList<>();
        for (var row = next(rows);
                row.isPresent();
                row = read.size() < MOST_ROWS_ABOVE ? next(rows) : Optional.empty()) {
            lines.add(row.get().cells());
            if (isList(row.get().cells())) {
                return new CsvHead(lines, List.of());
            }
            read.add(row.get());
        }
        return new CsvHead(List.of(rows.header()), read);
    }

    /** A file that breaks off so early has had its head. */
    private static Optional<Row> next(CsvRows rows) {
        try {
            return rows.next();
        } catch (UnreadableFile brokenOff) {
            return Optional.empty();
        }
    }

    private static boolean isHeader(List<String> cells) {
        return FactsFile.isHeader(cells) || Ssda903File.isHeader(cells) || isList(cells);
    }

    private static boolean isList(List<String> cells) {
        return Columns.of(new SheetRow(1, cells)).isPresent();
    }
}
