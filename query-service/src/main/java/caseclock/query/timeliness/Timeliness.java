package caseclock.query.timeliness;

import java.time.Instant;

/** Works out a case's clocks and spells from its history: as known at one moment, or every version there ever was. */
public final class Timeliness {

    public Timeliness(Timescales timescales, BankHolidays bankHolidays) {}

    /** The figures as the records and the calendar stood at that moment. */
    public CaseFigures knownAt(CaseHistory history, Instant moment) {
        throw new UnsupportedOperationException("soon");
    }

    /** Every version of every clock and spell, from the first entry on. */
    public CaseVersions versions(CaseHistory history) {
        throw new UnsupportedOperationException("soon");
    }
}
