package caseclock.query.timeliness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows values of one sort from moment to moment by what identifies them: while a value stays equal it is one version. */
final class Track<K, T> {

    private final Function<T, K> identity;
    private final Comparator<Version<T>> order;
    private final List<Version<T>> past = new ArrayList<>();
    private Map<K, Version<T>> now = new LinkedHashMap<>();

    Track(Function<T, K> identity, Comparator<T> order) {
        this.identity = identity;
        this.order = Comparator.comparing((Version<T> version) -> version.knownFrom())
                .thenComparing(Version::value, order);
    }

    void add(Instant moment, List<T> values) {
        var next = new LinkedHashMap<K, Version<T>>();
        values.forEach(value -> next.put(identity.apply(value), since(moment, value)));
        now.forEach((key, before) -> {
            if (!before.equals(next.get(key))) {
                past.add(new Version<>(before.value(), before.knownFrom(), Optional.of(moment)));
            }
        });
        now = next;
    }

    private Version<T> since(Instant moment, T value) {
        Version<T> before = now.get(identity.apply(value));
        return before != null && before.value().equals(value) ? before : new Version<>(value, moment, Optional.empty());
    }

    /** All versions, by the moment from which they were known and then by what they say. */
    List<Version<T>> all() {
        var all = new ArrayList<>(past);
        all.addAll(now.values());
        all.sort(order);
        return all;
    }
}
