package caseclock.query.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of the swim-lanes: a timescale, and its clocks that follow one another. */
public record Lane(String name, String limit, List<Run> runs) {

    /**
     * One clock.
     *
     * @param over the day on which it stopped or was given up, if it has
     * @param look how it ended, or that it runs
     * @param due the last day in time
     * @param meeting the day for which its meeting is booked, or on which it was held
     * @param day how far it has come: "day 14 of 15"
     * @param words what else is to be said of it, on the picture itself
     */
    public record Run(
            LocalDate from,
            Optional<LocalDate> over,
            Look look,
            Optional<LocalDate> due,
            Optional<LocalDate> meeting,
            String day,
            String words) {

        /** The last day that the drawing of it reaches. */
        public LocalDate until(LocalDate today) {
            return over.orElseGet(() -> latest(latest(today, due), meeting));
        }

        String all() {
            return day.isEmpty() || words.isEmpty() ? day + words : day + ", " + words;
        }

        private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
            return other.filter(day::isBefore).orElse(day);
        }
    }

    /** Solid for what has happened; what was given up is grey. */
    public enum Look {
        RUNNING,
        STOPPED,
        GIVEN_UP
    }

    public Lane {
        runs = List.copyOf(runs);
    }
}
