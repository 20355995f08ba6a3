package caseclock.query.records;

import caseclock.query.measures.NotAsked;
import caseclock.query.recordkeeping.ToCorrect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** By what the list is grouped: what is wrong, or who can put it right. */
public enum Grouping {
    RULE,
    TEAM,
    WORKER;

    /** Nobody comes after everybody. */
    private static final String LAST = "\uffff";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grouping of(Optional<String> key) {
        return key.map(text -> Arrays.stream(values())
                        .filter(one -> one.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotAsked("by", "Group them by rule, team or worker.")))
                .orElse(RULE);
    }

    String title(ToCorrect item) {
        return switch (this) {
            case RULE -> item.rule().title();
            case TEAM -> item.team().orElse("No team recorded");
            case WORKER -> item.worker().orElse("No worker recorded");
        };
    }

    /** Teams and workers alphabetically, rules as they are listed: never by who has most. */
    Comparator<ToCorrect> order() {
        Comparator<ToCorrect> group = switch (this) {
            case RULE -> Comparator.comparing(ToCorrect::rule);
            case TEAM -> Comparator.comparing(item -> item.team().orElse(LAST));
            case WORKER -> Comparator.comparing(item -> item.worker().orElse(LAST));
        };
        return group.thenComparing(ToCorrect::rule)
                .thenComparing(ToCorrect::firstSeen)
                .thenComparing(ToCorrect::reference);
    }
}
