package caseclock.access.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an answer, and asks for a newer one in one thread at a time; after a failure nobody asks for some seconds. */
final class OneAsker<T> {

    private static final Logger LOG = LoggerFactory.getLogger(OneAsker.class);

    /** What others wait for the very first answer: long enough for a provider that works, short enough to keep no threads from other callers. */
    private static final long PATIENCE_MILLIS = 500;

    static final Duration REST = Duration.ofSeconds(5);

    private record At<A>(A what, long when) {}

    private final Supplier<T> question;
    private final LongSupplier nanoTime;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable At<T> answer;
    private volatile @Nullable Long failed;

    OneAsker(Supplier<T> question, LongSupplier nanoTime) {
        this.question = question;
        this.nanoTime = nanoTime;
    }

    /** Not older than this, or an older one if there is no newer one to be had. */
    T notOlderThan(Duration age) throws ProviderAway {
        return fresh(age).orElseGet(() -> ask(age));
    }

    private T ask(Duration age) {
        if (rests() || !isMyTurn()) {
            return older();
        }
        try {
            return fresh(age).orElseGet(() -> rests() ? older() : askNow());
        } finally {
            asking.unlock();
        }
    }

    private T askNow() {
        try {
            T now = question.get();
            answer = new At<>(now, nanoTime.getAsLong());
            return now;
        } catch (RuntimeException why) {
            failed = nanoTime.getAsLong();
            LOG.warn(
                    "The identity provider did not answer as it should ({}).",
                    why.getClass().getSimpleName());
            return older();
        }
    }

    private T older() {
        At<T> last = answer;
        if (last == null) {
            throw new ProviderAway();
        }
        return last.what();
    }

    private Optional<T> fresh(Duration age) {
        At<T> last = answer;
        return last == null || nanoTime.getAsLong() - last.when() > age.toNanos()
                ? Optional.empty()
                : Optional.of(last.what());
    }

    private boolean rests() {
        Long last = failed;
        return last != null && nanoTime.getAsLong() - last < REST.toNanos();
    }

    private boolean isMyTurn() {
        try {
            long patience = answer == null && failed == null ? PATIENCE_MILLIS : 0;
            return asking.tryLock(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
