package caseclock.query.eventstream;

import caseclock.command.store.Writer;
import caseclock.events.CaseId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/**
 * Two writers of four steps each: write something else, append, append again, and commit or roll back. There are 8!/(4!·4!) = 70 orders of
 * these steps, and four ways for the two to end.
 */
record TwoWriters(List<Integer> order, boolean firstCommits, boolean secondCommits) {

    static final int STEPS = 4;

    /** Before the first step, between any two, and after the last. */
    static final int GAPS = 2 * STEPS + 1;

    static void each(Consumer<TwoWriters> visitor) {
        orders(new ArrayList<>(), STEPS, STEPS, order -> {
            for (int ending = 0; ending < 4; ending++) {
                visitor.accept(new TwoWriters(order, (ending & 1) == 0, (ending & 2) == 0));
            }
        });
    }

    private static void orders(
            List<Integer> begun, int leftOfFirst, int leftOfSecond, Consumer<List<Integer>> visitor) {
        if (leftOfFirst + leftOfSecond == 0) {
            visitor.accept(List.copyOf(begun));
        }
        for (int writer = 0; writer < 2; writer++) {
            int left = writer == 0 ? leftOfFirst : leftOfSecond;
            if (left > 0) {
                begun.add(writer);
                orders(begun, leftOfFirst - (1 - writer), leftOfSecond - writer, visitor);
                begun.removeLast();
            }
        }
    }

    /** Carries the steps out on the database, and tells in which gap it is before each and after the last. */
    void play(DataSource commandRole, Instant messageTime, IntConsumer inGap) {
        try (var first = new Turn(new Writer(commandRole), firstCommits, messageTime);
                var second = new Turn(new Writer(commandRole), secondCommits, messageTime)) {
            for (int gap = 0; gap < order.size(); gap++) {
                inGap.accept(gap);
                if (order.get(gap) == 0) {
                    first.next(second);
                } else {
                    second.next(first);
                }
            }
            inGap.accept(order.size());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One writer at its next step. It writes into its own case, or goes on with the other's once it can see it. */
    private static final class Turn implements AutoCloseable {

        private final Writer writer;
        private final boolean commits;
        private final Instant messageTime;
        private final CaseId own = new CaseId(UUID.randomUUID());
        private Turn followed = this;
        private int step;
        private int appended;
        private boolean committed;

        private Turn(Writer writer, boolean commits, Instant messageTime) {
            this.writer = writer;
            this.commits = commits;
            this.messageTime = messageTime;
        }

        void next(Turn other) throws SQLException {
            switch (step++) {
                case 0 -> writer.writeSomethingElse();
                case 1 -> {
                    followed = other.committed ? other : this;
                    append();
                }
                case 2 -> append();
                default -> {
                    writer.end(commits);
                    committed = commits;
                }
            }
        }

        private void append() throws SQLException {
            writer.append(followed.own, followed.appended++, messageTime);
        }

        @Override
        public void close() throws SQLException {
            writer.close();
        }
    }
}
