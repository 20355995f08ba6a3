package caseclock.query.timeliness;

import caseclock.events.Happened;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One bank holiday: announced on a day, or known ever since; withdrawn on a day, or never. */
record BankHoliday(LocalDate day, Optional<Instant> announced, Optional<Instant> withdrawn) {

    static final String COLUMNS = "date,announced_on,withdrawn_on,basis_of_announcement";

    static BankHoliday on(CsvLine line) {
        LocalDate day = line.day(0);
        Optional<LocalDate> announced = line.dayIfAny(1);
        Optional<LocalDate> withdrawn = line.dayIfAny(2);
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            throw line.wrong(day + " is at a weekend. List the weekday that is the bank holiday in its place");
        }
        if (Stream.concat(announced.stream(), withdrawn.stream()).anyMatch(day::isBefore)) {
            throw line.wrong("the bank holiday of " + day + " cannot be announced or withdrawn after that day");
        }
        if (announced.isPresent() && withdrawn.isPresent() && !announced.get().isBefore(withdrawn.get())) {
            throw line.wrong("the bank holiday of " + day + " must be announced before it is withdrawn");
        }
        return new BankHoliday(day, announced.map(BankHoliday::startOf), withdrawn.map(BankHoliday::startOf));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Happened.LONDON).toInstant();
    }

    boolean knownAt(Instant moment) {
        return announced.map(from -> !moment.isBefore(from)).orElse(true)
                && withdrawn.map(moment::isBefore).orElse(true);
    }

    Stream<Instant> changes() {
        return Stream.concat(announced.stream(), withdrawn.stream());
    }
}
