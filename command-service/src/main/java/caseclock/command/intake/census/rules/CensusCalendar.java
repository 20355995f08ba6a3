package caseclock.command.intake.census.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Knows England's bank holidays well enough to check what a census says of working days. It never decides a figure; the engine does that. */
final class CensusCalendar {

    private final List<Holiday> holidays;

    private CensusCalendar(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    static CensusCalendar ofEngland() {
        try (InputStream file = Objects.requireNonNull(
                        CensusCalendar.class.getResourceAsStream("bank-holidays-england.csv"), "bank holidays");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new CensusCalendar(lines.lines().skip(1).map(Holiday::read).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the holidays between these days are known. */
    boolean covers(LocalDate from, LocalDate to) {
        return from.getYear() >= holidays.getFirst().on().getYear()
                && to.getYear() <= holidays.getLast().on().getYear();
    }

    /** The day that is so many working days after another, with the holidays known then; day 0 is the day itself. */
    LocalDate after(LocalDate start, int workingDays, LocalDate knownOn) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day, knownOn) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last working day before another day, with all the holidays known by now. */
    LocalDate workingDayBefore(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        return isWorkingDay(earlier, LocalDate.MAX) ? earlier : workingDayBefore(earlier);
    }

    private boolean isWorkingDay(LocalDate day, LocalDate knownOn) {
        return !Days.isWeekend(day)
                && holidays.stream().noneMatch(holiday -> holiday.on().equals(day) && holiday.stood(knownOn));
    }

    private record Holiday(LocalDate on, Optional<LocalDate> announcedOn, Optional<LocalDate> withdrawnOn) {

        static Holiday read(String line) {
            String[] columns = line.split(",", -1);
            return new Holiday(LocalDate.parse(columns[0]), day(columns[1]), day(columns[2]));
        }

        private static Optional<LocalDate> day(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        }

        boolean stood(LocalDate knownOn) {
            return !announcedOn.filter(knownOn::isBefore).isPresent()
                    && withdrawnOn.filter(day -> !knownOn.isBefore(day)).isEmpty();
        }
    }
}
