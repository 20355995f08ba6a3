package caseclock.query.measures;

import static caseclock.events.Happened.LONDON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps answers for as long as nothing was taken in that could change them. */
public final class Unchanged<K, V> {

    /** By how much the clocks of two machines may differ. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Remembered<Basis<K>, V> answers;

    /** @param most how many answers are kept */
    public Unchanged(JdbcClient database, int most) {
        this.database = database;
        this.answers = new Remembered<>(most);
    }

    /** How far the read tables were, and by which rules. */
    private record Reached(long position, String rules, Instant movedAt) {}

    private record Basis<K>(K question, Reached reached, Object moment) {}

    /** @param question all that it is about but for the moment as of which it is asked */
    public V answer(K question, Instant knownAt, Supplier<V> work) {
        var reached = reached();
        var basis = new Basis<>(question, reached, moment(knownAt, reached.movedAt()));
        return answers.of(basis, work);
    }

    /** After the last thing that was taken in, every moment of a day knows the same. */
    public static Object moment(Instant knownAt, Instant movedAt) {
        return knownAt.isAfter(movedAt.plus(SETTLED)) ? LocalDate.ofInstant(knownAt, LONDON) : knownAt;
    }

    private Reached reached() {
        return database.sql("select position, rules, moved_at from bookmark where projection = 'figures'")
                .query((row, _) -> new Reached(
                        row.getLong("position"),
                        String.valueOf(row.getString("rules")),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
