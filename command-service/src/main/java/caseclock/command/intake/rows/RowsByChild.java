package caseclock.command.intake.rows;

import caseclock.command.intake.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a file together by child, whatever their number: what does not fit into memory waits in a temporary file. Children come in
 * the order of their references, so in the same order every time.
 */
public final class RowsByChild implements AutoCloseable {

    private static final int BUDGET = 32 << 20;
    private static final int MOST_ROWS_OF_A_CHILD = 20_000;
    private static final int MOST_BYTES_OF_A_CHILD = 16 << 20;
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final long budget;
    private final Path directory;
    private List<Kept> inMemory = new ArrayList<>();
    private long cost;
    private @Nullable SortedRuns runs;
    private Iterator<Kept> sorted = Collections.emptyIterator();
    private Optional<Kept> atHand = Optional.empty();
    private boolean reading;

    public RowsByChild() {
        this(BUDGET);
    }

    /** @param budget about how many bytes of rows are in memory at most */
    public RowsByChild(long budget) {
        this(budget, TEMPORARY);
    }

    RowsByChild(long budget, Path directory) {
        this.budget = budget;
        this.directory = directory;
    }

    /** Takes in the next row of the file. */
    public void add(String child, int list, int row, List<String> cells) {
        if (reading) {
            throw new IllegalStateException("The rows are being read back; no more can be added.");
        }
        var kept = new Kept(child, Packed.row(new Row(list, row, cells)));
        inMemory.add(kept);
        cost += kept.cost();
        if (cost > budget) {
            putAside();
        }
    }

    /**
     * The rows of the next child, once all were added.
     *
     * @throws UnreadableFile if one child has more rows than any child can have
     */
    public Optional<ChildRows> next() throws UnreadableFile {
        if (!reading) {
            begin();
        }
        if (atHand.isEmpty()) {
            return Optional.empty();
        }
        String child = atHand.get().child();
        List<Row> rows = new ArrayList<>();
        long bytes = 0;
        while (atHand.filter(kept -> kept.child().equals(child)).isPresent()) {
            byte[] packed = atHand.get().row();
            bytes += packed.length;
            rows.add(unpacked(packed));
            refuseIfTooMany(rows, bytes);
            advance();
        }
        return Optional.of(new ChildRows(child, rows));
    }

    private static void refuseIfTooMany(List<Row> rows, long bytes) throws UnreadableFile {
        if (rows.size() > MOST_ROWS_OF_A_CHILD || bytes > MOST_BYTES_OF_A_CHILD) {
            throw new UnreadableFile(
                    "One child has more than 20,000 rows, or more than 16 MB of them; the first is row "
                            + rows.getFirst().row()
                            + ". No child has that many: look whether the column of the child holds each child's own reference.");
        }
    }

    private void begin() {
        reading = true;
        if (runs == null) {
            sort();
            sorted = inMemory.iterator();
        } else {
            putAside();
            sorted = merged(runs);
        }
        advance();
    }

    private void advance() {
        atHand = sorted.hasNext() ? Optional.of(sorted.next()) : Optional.empty();
    }

    /** The sort keeps rows about one child as they were. */
    private void sort() {
        inMemory.sort(Comparator.comparing(Kept::child));
    }

    private void putAside() {
        try {
            SortedRuns into = runs == null ? SortedRuns.in(directory) : runs;
            runs = into;
            sort();
            into.add(inMemory);
            inMemory = new ArrayList<>();
            cost = 0;
        } catch (IOException full) {
            throw new UncheckedIOException("Rows could not be put aside in the directory for temporary files.", full);
        }
    }

    private static Iterator<Kept> merged(SortedRuns runs) {
        try {
            return new MergedRuns(runs.runs());
        } catch (IOException broken) {
            throw new UncheckedIOException("Rows that were put aside could not be read back.", broken);
        }
    }

    private static Row unpacked(byte[] row) {
        try {
            return Packed.row(new ByteArrayInputStream(row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        inMemory = List.of();
        sorted = Collections.emptyIterator();
        atHand = Optional.empty();
        try (var _ = runs) {
            runs = null;
        } catch (IOException broken) {
            throw new UncheckedIOException("A temporary file could not be closed.", broken);
        }
    }
}
