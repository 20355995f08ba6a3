package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Tells a zipped workbook from the other forms in which spreadsheets are kept, and says what to do with those. */
final class FileForm {

    private static final int ZIP = 0x504b0304;
    private static final int COMPOUND_DOCUMENT = 0xd0cf11e0;

    private FileForm() {}

    static void refuseOthers(FileChannel file) throws IOException, UnreadableFile {
        var first = ByteBuffer.allocate(Integer.BYTES);
        file.read(first, 0);
        if (first.hasRemaining()) {
            throw WorkbookFault.damaged();
        }
        switch (first.getInt(0)) {
            case ZIP -> {}
            case COMPOUND_DOCUMENT ->
                throw new UnreadableFile(
                        "This is a workbook of the old kind (.xls), or one that is protected by a password. "
                                + "Save it as an Excel workbook (.xlsx) without a password and upload that.");
            default ->
                throw new UnreadableFile(
                        "This is no Excel workbook (.xlsx). Save the lists as an Excel workbook or as CSV files.");
        }
    }

    /** A zipped file can be much else. */
    static void refuseOthers(Parcel parcel) throws UnreadableFile {
        if (parcel.has("mimetype") || parcel.has("content.xml")) {
            throw new UnreadableFile(
                    "This is an OpenDocument file (.ods or another). Save it as an Excel workbook (.xlsx) and upload that.");
        }
        if (parcel.has("xl/workbook.bin")) {
            throw new UnreadableFile(
                    "This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and upload that.");
        }
        if (parcel.has("xl/vbaProject.bin")) {
            throw new UnreadableFile(
                    "The workbook holds macros (.xlsm). Save it as an Excel workbook (.xlsx) without macros and upload that.");
        }
    }
}
