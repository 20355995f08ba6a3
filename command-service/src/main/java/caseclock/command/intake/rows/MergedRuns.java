package caseclock.command.intake.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Sorted runs as one, still sorted. */
final class MergedRuns implements Iterator<Kept> {

    private final PriorityQueue<Run> waiting = new PriorityQueue<>(Run.BY_CHILD);

    MergedRuns(List<Run> runs) {
        runs.forEach(this::putBack);
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Kept next() {
        if (waiting.isEmpty()) {
            throw new NoSuchElementException();
        }
        Run first = waiting.remove();
        Kept next = first.atHand();
        putBack(first);
        return next;
    }

    private void putBack(Run run) {
        try {
            if (run.advance()) {
                waiting.add(run);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Rows that were put aside could not be read back.", broken);
        }
    }
}
