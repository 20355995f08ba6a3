package caseclock.query.measures;

import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.WorkingCalendar;
import java.io.StringReader;
import java.time.Instant;

/** Calendars for tests of figures. */
public final class Calendars {

    /** No bank holiday before Christmas: from Monday to Monday are five working days. */
    public static final WorkingCalendar AUTUMN_2026 = BankHolidays.read(
                    new StringReader("date,announced_on,withdrawn_on,basis_of_announcement\n2026-12-25,,,\n"))
            .knownAt(Instant.parse("2026-11-01T00:00:00Z"));

    private Calendars() {}
}
