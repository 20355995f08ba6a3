package caseclock.query.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** How many of how many. Both counts are always said; the percentage only where it means something. */
public record Share(int count, int of) {

    /** Below this denominator one child more or less moves a percentage too far. */
    private static final int FEWEST = 10;

    public static <T> Share of(Collection<T> all, Predicate<? super T> which) {
        return new Share(Math.toIntExact(all.stream().filter(which).count()), all.size());
    }

    /** To one decimal; empty if there are fewer than ten. */
    @JsonProperty
    public Optional<Double> percent() {
        return of < FEWEST ? Optional.empty() : Optional.of(Math.round(count * 1000.0 / of) / 10.0);
    }
}
