package caseclock.query.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a sheet as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvFile {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.]\\d+)?");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    public static String of(Sheet sheet) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(safe(sheet.head()));
            sheet.rows().forEach(row -> writer.writeRecord(safe(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(CsvFile::safe).toList();
    }

    private static String safe(String cell) {
        boolean harmless = cell.isEmpty()
                || BEGINS_A_FORMULA.indexOf(cell.charAt(0)) < 0
                || NUMBER.matcher(cell).matches();
        return harmless ? cell : "'" + cell;
    }
}
