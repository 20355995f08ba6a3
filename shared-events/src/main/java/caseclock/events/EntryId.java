package caseclock.events;

import java.util.Objects;
import java.util.UUID;

/** The identity of one entry, the same through all its corrections. */
public record EntryId(UUID value) implements Comparable<EntryId> {

    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
