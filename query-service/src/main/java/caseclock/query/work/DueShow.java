package caseclock.query.work;

import caseclock.query.timeliness.ClockState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the open clocks are looked at together. Working days ahead count that day and the due day. */
public enum DueShow {
    OVERDUE,
    TODAY,
    NEXT_3,
    NEXT_5,
    NEXT_10,
    BOOKED_LATE,
    NOT_STARTED;

    private static final int THREE = 3;
    private static final int FIVE = 5;
    private static final int TEN = 10;

    /** As it stands in an address: "next-5". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DueShow> of(String key) {
        return Arrays.stream(values()).filter(show -> show.key().equals(key)).findFirst();
    }

    public boolean holds(DueClock due, LocalDate asAt) {
        var clock = due.clock();
        return switch (this) {
            case OVERDUE -> clock.isOverdue();
            case TODAY -> !clock.isOverdue() && clock.dueOn().equals(asAt);
            case NEXT_3 -> !clock.isOverdue() && due.ahead() <= THREE;
            case NEXT_5 -> !clock.isOverdue() && due.ahead() <= FIVE;
            case NEXT_10 -> !clock.isOverdue() && due.ahead() <= TEN;
            case BOOKED_LATE -> clock.state() == ClockState.BOOKED_LATE;
            case NOT_STARTED -> due.notStarted();
        };
    }
}
