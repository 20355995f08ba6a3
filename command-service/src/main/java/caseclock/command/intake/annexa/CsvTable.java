package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.Columns;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.Row;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.SheetRows;
import java.util.Optional;

/** A CSV file as the one table that it is. */
final class CsvTable implements SheetRows {

    private final CsvRows rows;
    private final boolean begunWithHeader;
    private boolean begun;

    CsvTable(CsvRows rows) {
        this.rows = rows;
        this.begunWithHeader = Columns.of(header()).isPresent();
    }

    boolean wasGivenBack() {
        return rows.wereGivenBack();
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableFile {
        if (!begun) {
            begun = true;
            return Optional.of(header());
        }
        return rows.next().map(CsvTable::row);
    }

    private SheetRow header() {
        return new SheetRow(1, rows.header());
    }

    /** Where a title stands above, nobody knows how many cells a row should have. */
    @Override
    public boolean fits(SheetRow row) {
        return !begunWithHeader
                || rows.misfit(new Row(0, row.number(), row.cells())).isEmpty();
    }

    private static SheetRow row(Row row) {
        return new SheetRow(row.row(), row.cells());
    }

    @Override
    public void close() {
        rows.close();
    }
}
