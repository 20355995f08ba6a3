package caseclock.query.metrics;

import static caseclock.events.Happened.LONDON;

import caseclock.query.timeliness.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts how much of a stretch of time lay in working days in England, from midnight to midnight: over a weekend nothing grows old. */
record WorkingTime(WorkingCalendar calendar) {

    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Instant reached = from;
        while (reached.isBefore(to)) {
            LocalDate day = LocalDate.ofInstant(reached, LONDON);
            Instant next = earlier(day.plusDays(1).atStartOfDay(LONDON).toInstant(), to);
            sum = calendar.isWorkingDay(day) ? sum.plus(Duration.between(reached, next)) : sum;
            reached = next;
        }
        return sum;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
