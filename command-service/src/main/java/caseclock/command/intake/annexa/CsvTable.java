package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.Row;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.SheetRows;
import java.util.Optional;

/** A CSV file as the one table that it is. */
final class CsvTable implements SheetRows {

    private final CsvRows rows;
    private boolean begun;

    CsvTable(CsvRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableFile {
        if (!begun) {
            begun = true;
            return Optional.of(new SheetRow(1, rows.header()));
        }
        return rows.next().map(CsvTable::row);
    }

    private static SheetRow row(Row row) {
        return new SheetRow(row.row(), row.cells());
    }

    @Override
    public void close() {
        rows.close();
    }
}
