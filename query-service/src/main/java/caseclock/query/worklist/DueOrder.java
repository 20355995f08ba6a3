package caseclock.query.worklist;

import caseclock.query.measures.NotAsked;
import caseclock.query.words.ClockWords;
import caseclock.query.work.DueClock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** By what the list is sorted; what is alike comes by due date, then by child. */
public enum DueOrder {
    DUE(Comparator.comparing(due -> due.clock().dueOn())),
    CHILD(Comparator.comparing(due -> due.clock().child())),
    CLOCK(Comparator.comparing(due -> ClockWords.what(due.clock().timescale()))),
    WORKER(Comparator.comparing(due -> due.clock().worker().orElse(DueOrder.LAST))),
    TEAM(Comparator.comparing(due -> due.team().orElse(DueOrder.LAST)));

    /** Nobody comes after everybody. */
    private static final String LAST = "\uffff";

    private final Comparator<DueClock> first;

    DueOrder(Comparator<DueClock> first) {
        this.first = first;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DueOrder of(Optional<String> key) {
        return key.map(text -> Arrays.stream(values())
                        .filter(order -> order.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotAsked("sort", "Sort by due, child, clock, worker or team.")))
                .orElse(DUE);
    }

    Comparator<DueClock> comparing(boolean down) {
        return (down ? first.reversed() : first)
                .thenComparing(due -> due.clock().dueOn())
                .thenComparing(due -> due.clock().child())
                .thenComparing(due -> due.clock().timescale());
    }
}
