package caseclock.command.intake.rejected;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.FormulaGuard;
import caseclock.command.intake.rows.ReasonColumn;
import caseclock.command.intake.rows.Row;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the rejected rows of a CSV file: its header with any title above it, its separator, the reasons in front, every cell as it was. */
final class RejectedCsv {

    private static final char MARK_OF_UTF_8 = '\uFEFF';

    private RejectedCsv() {}

    /** What was written before the original breaks off is there all the same. */
    static void write(InputStream original, Reasons reasons, OutputStream out) throws UnreadableFile, IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK_OF_UTF_8);
        try (var rows = CsvRows.open(original)) {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(rows.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            try {
                var head = CsvHead.of(rows);
                // In each line: the first tells whoever reads the file again that it was given back, the last heads the
                // column.
                head.lines().forEach(line -> csv.writeRecord(guarded(ReasonColumn.NAME, line)));
                write(head.below(), rows, new RowReasons(reasons.in(Optional.empty())), csv);
            } finally {
                csv.flush();
            }
        } finally {
            text.flush();
        }
    }

    private static void write(List<Row> first, CsvRows rows, RowReasons reasons, CsvWriter csv) throws UnreadableFile {
        first.forEach(row -> write(row, reasons, csv));
        while (reasons.areLeft()) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                return;
            }
            write(row.get(), reasons, csv);
        }
    }

    private static void write(Row row, RowReasons reasons, CsvWriter csv) {
        var sentences = reasons.of(row.row());
        if (!sentences.isEmpty()) {
            csv.writeRecord(guarded(String.join(" ", sentences), row.cells()));
        }
    }

    private static List<String> guarded(String first, List<String> others) {
        List<String> cells = new ArrayList<>();
        cells.add(FormulaGuard.guarded(first));
        others.forEach(cell -> cells.add(FormulaGuard.guarded(cell)));
        return cells;
    }
}
