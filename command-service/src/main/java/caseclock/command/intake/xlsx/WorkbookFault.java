package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.xlsx.Parcel.TooMuch;
import caseclock.command.intake.xml.BoundedBytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;

/** Says in one sentence why a workbook cannot be read on. It never repeats what the file holds. */
final class WorkbookFault {

    private WorkbookFault() {}

    static UnreadableFile damaged() {
        return new UnreadableFile("The workbook is damaged. Open it in Excel, save it again and upload that.");
    }

    static UnreadableFile at(String part, String sentence) {
        return new UnreadableFile(part + ": " + sentence);
    }

    /**
     * What a parser's complaint comes to.
     *
     * @throws UncheckedIOException if the file is not at fault but the bytes could not be had
     */
    static UnreadableFile of(String part, BoundedBytes bytes) {
        IOException failure = bytes.failure().orElse(null);
        return switch (failure) {
            case TooMuch _ -> tooLarge();
            case ZipException _, EOFException _ ->
                at(part, "from here on the workbook is damaged. Save it again and upload that.");
            case null -> at(part, sentence(bytes));
            default -> throw new UncheckedIOException(failure);
        };
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(
                "The workbook holds more than 200 MB when it is unpacked, far more than lists of children need. "
                        + "Save the lists as CSV files and upload those.");
    }

    private static String sentence(BoundedBytes bytes) {
        if (bytes.pieceWasTooLong()) {
            return "the workbook holds a name or a tag far larger than any workbook has. Save it again and upload that.";
        }
        return bytes.ended()
                ? "the workbook breaks off. Save it again and upload the whole file."
                : "from here on the workbook is damaged. Save it again and upload that.";
    }
}
