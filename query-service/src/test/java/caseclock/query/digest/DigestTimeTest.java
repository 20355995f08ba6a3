package caseclock.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    private static final DigestTime SEVEN = new DigestTime(LocalTime.of(7, 0), ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T06:59:59Z,2026-11-09",
        "2026-11-16T07:00:00Z,2026-11-16",
        "2026-11-22T23:00:00Z,2026-11-16",
        // In summer seven in London is six in UTC.
        "2026-06-15T05:59:59Z,2026-06-08",
        "2026-06-15T06:00:00Z,2026-06-15"
    })
    void isDueOnMondayAtItsTimeInEngland(Instant now, LocalDate monday) {
        assertThat(SEVEN.lastMonday(now)).isEqualTo(monday);
    }
}
