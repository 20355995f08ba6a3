package caseclock.query.measures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Keeps the last few things that were dear to work out; whoever asks for one while another works it out waits for it. */
public final class Remembered<K, V> {

    private final int most;
    private final Map<K, FutureTask<V>> kept = new LinkedHashMap<>();

    public Remembered(int most) {
        this.most = most;
    }

    public V of(K key, Supplier<V> work) {
        var mine = new FutureTask<>(work::get);
        var theirs = reserve(key, mine);
        if (theirs == mine) {
            mine.run();
        }
        return result(key, theirs);
    }

    private FutureTask<V> reserve(K key, FutureTask<V> mine) {
        synchronized (kept) {
            var found = kept.remove(key);
            var reserved = found == null ? mine : found;
            kept.put(key, reserved);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return reserved;
        }
    }

    public void forget(K key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }

    /** What failed is forgotten, so that the next one tries again. */
    private V result(K key, FutureTask<V> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            synchronized (kept) {
                kept.remove(key, task);
            }
            throw rethrown(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
