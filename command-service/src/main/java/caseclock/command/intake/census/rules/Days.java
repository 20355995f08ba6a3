package caseclock.command.intake.census.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Compares days of which some may not be known; what is not known breaks no rule. */
final class Days {

    private Days() {}

    static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    static boolean before(LocalDate one, Optional<LocalDate> other) {
        return before(Optional.of(one), other);
    }

    static boolean before(Optional<LocalDate> one, LocalDate other) {
        return before(one, Optional.of(other));
    }

    /** Whether a day lies in [from, to]; an end that is not known is still to come. */
    static boolean within(LocalDate day, LocalDate from, Optional<LocalDate> to) {
        return !day.isBefore(from) && !before(to, day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
