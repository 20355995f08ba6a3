package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Calendars;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private final WorkingTime time = new WorkingTime(Calendars.AUTUMN_2026);

    @Test
    void fromFridayMorningToMondayMorningIsADay() {
        assertThat(hours("2026-11-20T06:00:00Z", "2026-11-23T06:00:00Z")).isEqualTo(18 + 6);
    }

    @Test
    void overTheWeekendNothingGrowsOld() {
        assertThat(hours("2026-11-21T00:00:00Z", "2026-11-23T00:00:00Z")).isZero();
    }

    @Test
    void aBankHolidayIsAsGoodAsASunday() {
        // Friday 25 December 2026: of Thursday six in the morning to Monday midnight only Thursday counts.
        assertThat(hours("2026-12-24T06:00:00Z", "2026-12-28T00:00:00Z")).isEqualTo(18);
    }

    @Test
    void aDayBeginsAtMidnightInEngland() {
        // 25 October 2026, a Sunday, ends the summer: Monday begins at midnight in Greenwich again.
        assertThat(hours("2026-10-23T23:00:00Z", "2026-10-26T01:00:00Z")).isEqualTo(1);
    }

    @Test
    void whatIsStillToComeIsNotOld() {
        assertThat(hours("2026-11-23T06:00:00Z", "2026-11-20T06:00:00Z")).isZero();
    }

    private long hours(String from, String to) {
        Duration between = time.between(Instant.parse(from), Instant.parse(to));
        assertThat(between).isEqualTo(Duration.ofHours(between.toHours()));
        return between.toHours();
    }
}
