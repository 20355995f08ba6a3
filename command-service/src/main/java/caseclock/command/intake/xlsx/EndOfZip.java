package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Looks at the last record of a zip file before anything else does: whoever opens the file reads the whole list of its parts into memory, so that list
 * must be short.
 */
final class EndOfZip {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int PARTS_AT = 10;
    private static final int LIST_LENGTH_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;

    /** A workbook has a few dozen parts. The largest count also stands for "more than this record can say". */
    private static final int MOST_PARTS = 1_000;

    private static final long LONGEST_LIST = 1 << 20;

    private EndOfZip() {}

    static void check(FileChannel file) throws IOException, UnreadableFile {
        ByteBuffer tail = tail(file);
        int at = tail.capacity() - LENGTH;
        while (at >= 0 && tail.getInt(at) != SIGNATURE) {
            at--;
        }
        if (at < 0 || at + LENGTH + unsigned(tail, at + COMMENT_LENGTH_AT) != tail.capacity()) {
            throw new UnreadableFile("The workbook breaks off or is damaged. Save it again and upload the whole file.");
        }
        long list = Integer.toUnsignedLong(tail.getInt(at + LIST_LENGTH_AT));
        if (unsigned(tail, at + PARTS_AT) > MOST_PARTS || list > LONGEST_LIST) {
            throw new UnreadableFile(
                    "The workbook is made of more than " + MOST_PARTS
                            + " parts, far more than any list of children needs. Save the lists as CSV files and upload those.");
        }
    }

    private static ByteBuffer tail(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
        var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long from = file.size() - length;
        while (tail.hasRemaining() && file.read(tail, from + tail.position()) >= 0) {}
        return tail;
    }

    private static int unsigned(ByteBuffer tail, int at) {
        return Short.toUnsignedInt(tail.getShort(at));
    }
}
