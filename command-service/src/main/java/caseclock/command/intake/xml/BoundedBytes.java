package caseclock.command.intake.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of a file, of which a parser may take only so many before it has something to show for them. */
public final class BoundedBytes extends FilterInputStream {

    /** The parser reads ahead by less than this; no tag, comment or attribute of a census or a workbook comes near it. */
    private static final int LONGEST_PIECE = 1 << 20;

    private long taken;
    private long limit = LONGEST_PIECE;
    private boolean ended;
    private boolean tooLong;
    private Optional<IOException> failure = Optional.empty();

    public BoundedBytes(InputStream file) {
        super(file);
    }

    /** The parser has shown the last piece: it may read the next one. */
    public void nextPiece() {
        limit = taken + LONGEST_PIECE;
    }

    public boolean pieceWasTooLong() {
        return tooLong;
    }

    /** Whether the last byte was read. */
    public boolean ended() {
        return ended;
    }

    /** Why the bytes could not be had, if that is not the file's own fault. */
    public Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (taken >= limit) {
            tooLong = true;
            throw new IOException("A piece of the file is longer than " + LONGEST_PIECE + " bytes.");
        }
        int count = take(into, offset, (int) Math.min(length, limit - taken));
        ended = ended || count < 0;
        taken += Math.max(count, 0);
        return count;
    }

    private int take(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException broken) {
            failure = Optional.of(broken);
            throw broken;
        }
    }
}
