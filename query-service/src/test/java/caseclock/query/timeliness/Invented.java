package caseclock.query.timeliness;

import java.io.StringReader;

/** Made-up histories and the project's own calendar and timescales, for tests of what is built on the engine. */
public final class Invented {

    public static final BankHolidays BANK_HOLIDAYS = England.BANK_HOLIDAYS;

    public static final Timescales TIMESCALES = England.TIMESCALES;

    /** Imagined changes of timescales, early and late: nothing that holds may rest on rules that never change. */
    public static final Timescales CHANGING = England.CHANGING;

    public static final String COUNCIL = England.COUNCIL;

    private Invented() {}

    /** The project's own timescales, with more lines at the end of the file. */
    public static Timescales timescalesWith(String lines) {
        return Timescales.read(new StringReader(England.timescalesWith(lines)));
    }

    /** Always the same for the same seed. */
    public static CaseHistory history(long seed) {
        return RandomHistory.of(seed);
    }
}
