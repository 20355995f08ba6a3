package caseclock.command.intake.rejected;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.FoundSheet;
import caseclock.command.intake.xlsx.SheetRows;
import caseclock.command.intake.xlsx.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rejected rows of a workbook: each of its lists as a sheet with the same name and header, the reasons behind. */
final class RejectedWorkbook {

    private static final String APPLICATION = "CaseClock";

    private RejectedWorkbook() {}

    static void write(InputStream original, Reasons reasons, OutputStream out) throws UnreadableFile, IOException {
        try (var read = Workbook.open(original)) {
            var lists = FoundSheet.readIn(read);
            if (!lists.isEmpty()) {
                write(read, lists, reasons, out);
            }
        }
    }

    private static void write(Workbook read, Map<String, Workbook.Sheet> lists, Reasons reasons, OutputStream out)
            throws UnreadableFile, IOException {
        try (var written = new org.dhatim.fastexcel.Workbook(out, APPLICATION, null)) {
            for (Map.Entry<String, Workbook.Sheet> list : lists.entrySet()) {
                write(read, list, new RowReasons(reasons.in(Optional.of(list.getKey()))), written);
            }
        }
    }

    private static void write(
            Workbook read,
            Map.Entry<String, Workbook.Sheet> list,
            RowReasons reasons,
            org.dhatim.fastexcel.Workbook written)
            throws UnreadableFile, IOException {
        String name = list.getValue().name().isBlank()
                ? list.getKey()
                : list.getValue().name();
        try (SheetRows rows = read.rows(list.getValue());
                Worksheet sheet = written.newWorksheet(name)) {
            new WrittenSheet(sheet, read.from1904()).copy(rows, reasons);
        }
    }
}
