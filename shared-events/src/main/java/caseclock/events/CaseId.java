package caseclock.events;

import java.util.Objects;
import java.util.UUID;

/** The identity of one case: one child in one council. It reveals neither. */
public record CaseId(UUID value) implements Comparable<CaseId> {

    public CaseId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
