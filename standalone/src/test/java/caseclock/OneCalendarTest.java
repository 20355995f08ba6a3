package caseclock;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.Timeliness;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Each service has its own copy of England's bank holidays, because neither may reach into the other; the copies are one. */
class OneCalendarTest {

    @Test
    void bothServicesCountWithTheSameBankHolidays() throws IOException {
        try (InputStream figures = Timeliness.class.getResourceAsStream("bank-holidays-england.csv");
                InputStream intake = Timeliness.class.getResourceAsStream(
                        "/caseclock/command/intake/census/rules/bank-holidays-england.csv")) {
            assertThat(intake).isNotNull().hasSameContentAs(figures);
        }
    }
}
