package caseclock.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import caseclock.query.timeliness.BankHolidays;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Wexcombe, a council of about Nottingham's size that does not exist: three years of cases up to a day, the same for the same seed and day. */
public final class DemoCouncil {

    /** No council's code at DfE. */
    public static final String CODE = "999";

    public static final String NAME = "Wexcombe Council";

    /** The seed that everybody uses who has no reason to use another. */
    public static final long SEED = 11;

    private final long seed;
    private final LocalDate today;
    private final WorkingDays days;

    public DemoCouncil(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.days = new WorkingDays(bankHolidays().knownAt(Chronicle.thisMorning(today)));
    }

    private static BankHolidays bankHolidays() {
        try (var csv = BankHolidays.class.getResourceAsStream("bank-holidays-england.csv")) {
            return BankHolidays.read(new InputStreamReader(requireNonNull(csv), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every case with something recorded by six in the morning, in the order in which the families were first referred. */
    public Stream<DemoCase> cases() {
        var chronicle = new Chronicle(seed, today, days);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(chronicle, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
