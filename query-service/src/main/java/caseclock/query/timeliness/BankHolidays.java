package caseclock.query.timeliness;

import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;

/** England's bank holidays, and since when each was known: some were announced or moved at short notice. */
public final class BankHolidays {

    private BankHolidays() {}

    /**
     * Reads {@code bank-holidays-england.csv}: date, announced_on, withdrawn_on, and a last column that is ignored.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number and what is wrong
     */
    public static BankHolidays read(Reader csv) {
        throw new UnsupportedOperationException("soon");
    }

    /** The calendar as announced by that moment. A holiday is known, or no longer known, from the start of the day (London) of its announcement. */
    public WorkingCalendar knownAt(Instant moment) {
        throw new UnsupportedOperationException("soon");
    }

    /** The moments at which the calendar changed. */
    public SortedSet<Instant> announcements() {
        throw new UnsupportedOperationException("soon");
    }

    /** The last day for which bank holidays are listed. Later days count as working days if they are weekdays, so due days near or after it may be too early. */
    public LocalDate coversUntil() {
        throw new UnsupportedOperationException("soon");
    }
}
