package caseclock.benchmarks;

import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/** The timescales and bank holidays that CaseClock comes with. */
final class Law {

    static final Timescales TIMESCALES = read("timescales.csv", Timescales::read);
    static final BankHolidays BANK_HOLIDAYS = read("bank-holidays-england.csv", BankHolidays::read);

    private Law() {}

    private static <T> T read(String name, Function<Reader, T> how) {
        var stream = Objects.requireNonNull(Timeliness.class.getResourceAsStream(name), name);
        return how.apply(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
