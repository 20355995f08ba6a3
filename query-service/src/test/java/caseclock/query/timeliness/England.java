package caseclock.query.timeliness;

import caseclock.events.Happened;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The project's own calendar and timescales, for tests. */
final class England {

    static final BankHolidays BANK_HOLIDAYS = bankHolidays();

    /** The calendar as known when the project began. */
    static final WorkingCalendar CALENDAR = BANK_HOLIDAYS.knownAt(Instant.parse("2026-11-20T12:00:00Z"));

    private England() {}

    private static BankHolidays bankHolidays() {
        try (Reader file = open("bank-holidays-england.csv")) {
            return BankHolidays.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reader open(String resource) {
        return new InputStreamReader(BankHolidays.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }

    /** The moment of a day and time in London, for instance "2022-09-08T23:59". */
    static Instant london(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Happened.LONDON).toInstant();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
