package caseclock.query.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far apart the highest and the lowest of several percentages are. */
public record ShareGap(Share highest, Share lowest) {

    /** Empty if fewer than two of them have a percentage. */
    static Optional<ShareGap> between(Collection<Share> shares) {
        List<Share> ascending = shares.stream()
                .filter(share -> share.percent().isPresent())
                .sorted(Comparator.comparing(share -> share.percent().orElseThrow()))
                .toList();
        return ascending.size() < 2
                ? Optional.empty()
                : Optional.of(new ShareGap(ascending.getLast(), ascending.getFirst()));
    }

    /** Percentage points, to one decimal. */
    @JsonValue
    public double points() {
        double apart = highest.percent().orElseThrow() - lowest.percent().orElseThrow();
        return Math.round(apart * 10) / 10.0;
    }
}
