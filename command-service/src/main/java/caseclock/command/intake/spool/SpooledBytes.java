package caseclock.command.intake.spool;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.dao.DataAccessException;

/** The bytes of an upload, fetched part by part as they are read. */
public final class SpooledBytes extends InputStream {

    private final long length;
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int nextPart;
    private int nextByte;
    private long read;

    SpooledBytes(long length, IntFunction<Optional<byte[]>> parts) {
        this.length = length;
        this.parts = parts;
    }

    /** How much of the file was read, from 0 to 1. */
    public double shareRead() {
        return length == 0 ? 1 : (double) read / length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (nextByte == part.length && !fetch()) {
            return -1;
        }
        int taken = Math.min(count, part.length - nextByte);
        System.arraycopy(part, nextByte, into, offset, taken);
        nextByte += taken;
        read += taken;
        return taken;
    }

    /** A part that is missing before the end would otherwise look like a truncated file. */
    private boolean fetch() throws IOException {
        if (read == length) {
            return false;
        }
        try {
            part = parts.apply(nextPart++).orElseThrow(() -> new IOException("A part of an upload is missing."));
            nextByte = 0;
            return true;
        } catch (DataAccessException unreachable) {
            throw new IOException("A part of an upload could not be fetched.", unreachable);
        }
    }
}
