package caseclock.query.operations;

import caseclock.query.measures.NotAsked;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.RetryNow;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator can do about dead letters; whoever does it is written down with it. */
public final class DeadLettersByHand {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final RetryNow retry;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DeadLetterList letters;
    private final DoneByHand done;

    public DeadLettersByHand(
            FiguresProjector projector, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.retry = new RetryNow(projector);
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.letters = new DeadLetterList(database);
        this.done = new DoneByHand(database, clock);
    }

    /**
     * What came of trying again.
     *
     * @param goOn how many streams have caught up
     * @param waiting how many letters there are now, those that were set aside among them
     */
    public record Retried(int goOn, int waiting) {}

    /** The letter for which a stream waits. */
    public Optional<DeadLetterAnswer> find(String stream) {
        return letters.all().stream()
                .filter(letter -> letter.stream().equals(stream))
                .findFirst();
    }

    /**
     * All but those that were set aside.
     *
     * @throws NotNow if the tables cannot be written at the moment
     */
    public Retried retryAll(String by) {
        done.write(by, "LETTERS_RETRIED");
        return retried(retry::all);
    }

    /** @throws NotNow if the tables cannot be written at the moment */
    public Retried retry(String stream, String by) {
        sequence(stream);
        done.write(by, "LETTER_RETRIED", stream, null);
        return retried(() -> retry.one(stream) ? 1 : 0);
    }

    /** A portion a transaction, so none around them all. */
    private Retried retried(IntSupplier trying) {
        try {
            int goOn = trying.getAsInt();
            return new Retried(goOn, letters.all().size());
        } catch (RetryNow.NotOurs otherwise) {
            throw new NotNow(String.valueOf(otherwise.getMessage()));
        }
    }

    /** Leaves a letter as it is: the case stays incomplete, and nobody is alarmed by it any more. */
    public void setAside(String stream, Optional<String> reason, String by) {
        String why = reason(reason);
        transaction.executeWithoutResult(_ -> {
            database.sql("""
                            insert into operations.set_aside (stream, sequence, reason, by, at) values (?, ?, ?, ?, ?)
                            on conflict (stream, sequence) do update set reason = excluded.reason, by = excluded.by, at = excluded.at""")
                    .params(stream, sequence(stream), why, by, Timestamp.from(clock.instant()))
                    .update();
            done.write(by, "LETTER_SET_ASIDE", stream, why);
        });
    }

    private static String reason(Optional<String> reason) {
        String text = reason.map(String::strip).orElse("");
        if (text.length() < SHORTEST_REASON
                || text.length() > LONGEST_REASON
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new NotAsked(
                    "reason",
                    "Say in %d to %d characters, on one line and without any name, why this letter is set aside."
                            .formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        return text;
    }

    private long sequence(String stream) {
        return letters.sequence(stream)
                .orElseThrow(() -> new NoSuchElementException("No dead letter waits for this stream."));
    }
}
