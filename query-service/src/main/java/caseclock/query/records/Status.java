package caseclock.query.records;

import caseclock.query.measures.NotAsked;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a listed record. */
public enum Status {
    OPEN("To correct"),
    KEPT("Kept with a reason"),
    MENDED("Mended since");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(Optional<String> key) {
        return key.map(text -> Arrays.stream(values())
                        .filter(one -> one.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotAsked("status", "Ask for those that are open, kept or mended.")))
                .orElse(OPEN);
    }
}
