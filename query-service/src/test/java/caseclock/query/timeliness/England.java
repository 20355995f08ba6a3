package caseclock.query.timeliness;

import caseclock.events.Happened;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The project's own calendar and timescales, for tests. */
final class England {

    static final BankHolidays BANK_HOLIDAYS = read("bank-holidays-england.csv", BankHolidays::read);

    static final Timescales TIMESCALES = read("timescales.csv", Timescales::read);

    static final Timeliness TIMELINESS = new Timeliness(TIMESCALES, BANK_HOLIDAYS);

    /** Imagined changes, in days and in hours, early and late, national and of one council: nothing that holds may rest on rules that never change. */
    static final Timescales CHANGING =
            Timescales.read(new StringReader(timescalesWith("""
                    section-47-to-conference,T,10 working days,a,b,,c,no,2022-07-01,2022-09-01
                    assessment,T,40 working days,a,b,,c,no,2019-05-01,2019-04-20
                    referral-decision,T,24 hours,a,b,,c,no,2022-06-01,2022-07-01
                    referral-decision,T,48 hours,a,b,,c,no,2025-11-04,2025-11-20
                    later-review-conference,T,none,a,b,,c,no,2022-09-01,
                    """))).withLocal(new StringReader("""
                    council,key,limit,in_force_from,announced_on,policy
                    999,transfer-in-conference,10 working days,2022-07-01,2022-08-01,P
                    """));

    /** An invented council that sets no limits of its own. */
    static final String COUNCIL = "999";

    /** The calendar as known when the project began. */
    static final WorkingCalendar CALENDAR = BANK_HOLIDAYS.knownAt(Instant.parse("2026-11-20T12:00:00Z"));

    private England() {}

    private static <T> T read(String resource, Function<Reader, T> reading) {
        try (Reader file = new InputStreamReader(England.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return reading.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of timescales with more lines at its end. */
    static String timescalesWith(String lines) {
        return read(
                        "timescales.csv",
                        file -> new BufferedReader(file).lines().collect(Collectors.joining("\n", "", "\n")))
                + lines;
    }

    /** The moment of a day and time in London, for instance "2022-09-08T23:59". */
    static Instant london(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Happened.LONDON).toInstant();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
