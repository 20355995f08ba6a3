package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When in the day somebody at a desk records what happened: within working hours, England's time, and not before it happened. */
record OfficeHours(WorkingDays days) {

    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime CLOSE = LocalTime.of(18, 0);

    /** @param lag working days after the day on which it happened */
    Instant moment(Chance chance, Happened happened, int lag) {
        LocalTime from = happened.at().orElse(LocalTime.NOON);
        if (lag == 0 && days.includes(happened.on()) && from.isBefore(CLOSE.minusMinutes(30))) {
            return at(chance, happened.on(), from.isBefore(OPEN) ? OPEN : from.plusMinutes(5));
        }
        return at(chance, days.after(happened.on(), Math.max(1, lag)), OPEN);
    }

    /** A meeting on that day, at the full or half hour. */
    static Happened meeting(Chance chance, LocalDate day) {
        return Happened.at(day, LocalTime.of(9, 30).plusMinutes(30L * chance.between(0, 13)));
    }

    private static Instant at(Chance chance, LocalDate day, LocalTime from) {
        int seconds = chance.between(from.toSecondOfDay(), CLOSE.toSecondOfDay());
        return day.atTime(LocalTime.ofSecondOfDay(seconds))
                .atZone(Happened.LONDON)
                .toInstant();
    }
}
