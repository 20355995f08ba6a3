package caseclock.query.timeliness;

/** Made-up histories and the project's own calendar and timescales, for tests of what is built on the engine. */
public final class Invented {

    public static final BankHolidays BANK_HOLIDAYS = England.BANK_HOLIDAYS;

    public static final Timescales TIMESCALES = England.TIMESCALES;

    public static final Timeliness TIMELINESS = England.TIMELINESS;

    private Invented() {}

    /** Always the same for the same seed. */
    public static CaseHistory history(long seed) {
        return RandomHistory.of(seed);
    }
}
