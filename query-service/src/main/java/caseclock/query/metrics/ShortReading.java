package caseclock.query.metrics;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads in a transaction of its own that changes nothing and is given up when it takes too long, so that it never stands in anybody's way. */
final class ShortReading {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final TransactionTemplate transaction;

    ShortReading(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setTimeout((int) LONGEST.toSeconds());
    }

    <T> T of(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }
}
