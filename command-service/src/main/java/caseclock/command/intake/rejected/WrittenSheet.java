package caseclock.command.intake.rejected;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.Columns;
import caseclock.command.intake.rows.ReasonColumn;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.SheetRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Copies a list's header, what stands above it, and its rejected rows. Text stays text and is never a formula; a day's number is shown as a day. */
final class WrittenSheet {

    private static final Pattern NUMBER_OF_A_DAY = Pattern.compile("[1-9][0-9]{4}(?:\\.[0-9]+)?");
    private static final String DAY = "dd/mm/yyyy";
    private static final int DAYS_BEFORE_1904 = 1_462;
    private static final int NONE = -1;

    /** Every flush goes through to whoever stores the bytes. */
    private static final int ROWS_IN_MEMORY = 1_000;

    private final Worksheet sheet;
    private final boolean from1904;
    private final Set<Integer> days = new HashSet<>();
    private int reasonColumn;
    private int next;

    /** @param from1904 whether the original's numbers of days begin in 1904; those of a new workbook do not */
    WrittenSheet(Worksheet sheet, boolean from1904) {
        this.sheet = sheet;
        this.from1904 = from1904;
    }

    void copy(SheetRows rows, RowReasons reasons) throws UnreadableFile, IOException {
        copyHeader(rows);
        for (var row = rows.next(); row.isPresent() && reasons.areLeft(); row = rows.next()) {
            var sentences = reasons.of(row.get().number());
            if (!sentences.isEmpty()) {
                sheet.inlineString(next, reasonColumn, String.join(" ", sentences));
                copy(row.get(), reasonColumn);
            }
        }
        sheet.finish();
    }

    private void copyHeader(SheetRows rows) throws UnreadableFile, IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent() && Columns.of(row.get()).isEmpty()) {
            copy(row.get(), NONE);
            row = rows.next();
        }
        SheetRow header = row.orElseThrow(() -> new IllegalStateException("A list without its header."));
        notice(header);
        sheet.inlineString(next, reasonColumn, ReasonColumn.NAME);
        copy(header, reasonColumn);
    }

    /** A workbook that comes back a second time has its column of reasons already. */
    private void notice(SheetRow header) {
        reasonColumn = header.cells().size();
        for (int column = 0; column < header.cells().size(); column++) {
            String heading = header.cell(column);
            if (ReasonColumn.isCalled(heading)) {
                reasonColumn = column;
            } else if (heading.toLowerCase(Locale.ROOT).contains("date")) {
                days.add(column);
            }
        }
    }

    private void copy(SheetRow row, int leftOut) throws IOException {
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != leftOut) {
                write(column, row.cell(column));
            }
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, String cell) {
        if (days.contains(column) && NUMBER_OF_A_DAY.matcher(cell).matches()) {
            var day = new BigDecimal(cell).add(BigDecimal.valueOf(from1904 ? DAYS_BEFORE_1904 : 0));
            sheet.value(next, column, day);
            sheet.style(next, column).format(DAY).set();
        } else if (!cell.isEmpty()) {
            sheet.inlineString(next, column, cell);
        }
    }
}
