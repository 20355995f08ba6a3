package caseclock.command.intake.rows;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Runs of sorted rows, one after another in a temporary file that has no name any more and is gone with the process, however that ends. */
final class SortedRuns implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final List<Long> starts = new ArrayList<>();

    private SortedRuns(FileChannel file) {
        this.file = file;
    }

    /** Only its owner may read the file; Linux forgets its name as soon as it is open. */
    static SortedRuns in(Path directory) throws IOException {
        Path name = Files.createTempFile(directory, "caseclock-rows-", "");
        return new SortedRuns(FileChannel.open(
                name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    void add(List<Kept> sorted) throws IOException {
        starts.add(file.position());
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        for (Kept kept : sorted) {
            Packed.write(out, kept.child());
            Packed.write(out, kept.row().length);
            out.write(kept.row());
        }
        out.flush();
    }

    /** The runs in the order in which they were added. */
    List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < starts.size(); run++) {
            long end = run + 1 < starts.size() ? starts.get(run + 1) : file.size();
            runs.add(new Run(run, new BufferedInputStream(new Part(file, starts.get(run), end), BUFFER)));
        }
        return runs;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The bytes of a file from one place to another. */
    private static final class Part extends InputStream {

        private final FileChannel file;
        private final long end;
        private long next;

        Part(FileChannel file, long start, long end) {
            this.file = file;
            this.next = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (next == end) {
                return -1;
            }
            int count = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, end - next)), next);
            next += Math.max(count, 0);
            return count;
        }
    }
}
