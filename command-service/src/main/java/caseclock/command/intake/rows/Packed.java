package caseclock.command.intake.rows;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes rows as bytes and reads them back, to the character: also characters that no encoding of text would let through. */
final class Packed {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private Packed() {}

    static byte[] row(Row row) {
        var bytes = new ByteArrayOutputStream(64);
        try {
            write(bytes, row.list());
            write(bytes, row.row());
            write(bytes, row.cells().size());
            for (String cell : row.cells()) {
                write(bytes, cell);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Row row(InputStream bytes) throws IOException {
        int list = number(bytes);
        int row = number(bytes);
        int size = number(bytes);
        List<String> cells = new ArrayList<>(size);
        for (int cell = 0; cell < size; cell++) {
            cells.add(text(bytes));
        }
        return new Row(list, row, cells);
    }

    static void write(OutputStream bytes, String text) throws IOException {
        write(bytes, text.length());
        for (int at = 0; at < text.length(); at++) {
            write(bytes, text.charAt(at));
        }
    }

    static String text(InputStream bytes) throws IOException {
        var text = new char[number(bytes)];
        for (int at = 0; at < text.length; at++) {
            text[at] = (char) number(bytes);
        }
        return new String(text);
    }

    /** A number from 0 on, seven bits to a byte, the lowest first. */
    static void write(OutputStream bytes, int number) throws IOException {
        int left = number;
        while (left > SEVEN_BITS) {
            bytes.write(left & SEVEN_BITS | MORE);
            left >>>= 7;
        }
        bytes.write(left);
    }

    static int number(InputStream bytes) throws IOException {
        int number = 0;
        int read = MORE;
        for (int shift = 0; (read & MORE) != 0; shift += 7) {
            read = bytes.read();
            if (read < 0) {
                throw new EOFException();
            }
            number |= (read & SEVEN_BITS) << shift;
        }
        return number;
    }
}
