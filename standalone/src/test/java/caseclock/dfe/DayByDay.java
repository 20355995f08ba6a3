package caseclock.dfe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days in England by going from day to day and looking at each: on purpose with nothing of the calendar that is put to the test. */
record DayByDay(Set<LocalDate> bankHolidays) {

    private static final String LIST = "/caseclock/query/timeliness/bank-holidays-england.csv";

    static DayByDay inEngland() {
        try (var lines = new BufferedReader(
                new InputStreamReader(DayByDay.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return new DayByDay(lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[2].isEmpty())
                    .map(cells -> LocalDate.parse(cells[0]))
                    .collect(Collectors.toSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** The day on which so many working days have passed, the first day not counted. */
    LocalDate after(LocalDate first, int workingDays) {
        LocalDate day = first;
        for (int passed = 0; passed < workingDays; ) {
            day = day.plusDays(1);
            passed += working(day) ? 1 : 0;
        }
        return day;
    }

    LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!working(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
