package caseclock.dfe;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** From a first day to a last, both included. */
record Period(LocalDate from, LocalDate to) {

    /** Something with a first day and a last. */
    record Stretch(LocalDate start, LocalDate end) {}

    /** The year to 31 March. */
    static Period yearTo(int year) {
        return new Period(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31));
    }

    Period firstHalf() {
        return new Period(from, from.plusMonths(6).minusDays(1));
    }

    Period secondHalf() {
        return new Period(from.plusMonths(6), to);
    }

    LocalDate anyDay(Random chance) {
        return from.plusDays(chance.nextLong(ChronoUnit.DAYS.between(from, to) + 1));
    }

    /** Any stretch in the period that takes so many working days and ends on one. It may well start on a day off. */
    Stretch lasting(int workingDays, DayByDay england, Random chance) {
        LocalDate start = anyDay(chance);
        LocalDate end = england.after(start, workingDays);
        return end.isAfter(to) || !england.working(end)
                ? lasting(workingDays, england, chance)
                : new Stretch(start, end);
    }
}
