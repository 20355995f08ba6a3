package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What "last week" knew, beside today's records to correct. */
class WeekBeforeTest {

    @Test
    void last_week_says_the_same_all_day_long() {
        var end = Instant.parse("2026-11-09T23:59:59.999Z");
        assertThat(RecordsToCorrect.daysBefore(7, Instant.parse("2026-11-16T00:00:00Z")))
                .isEqualTo(end);
        assertThat(RecordsToCorrect.daysBefore(7, Instant.parse("2026-11-16T23:59:59.999Z")))
                .isEqualTo(end);
    }

    @Test
    void the_day_a_week_before_ends_in_england_where_the_clocks_went_back_between() {
        assertThat(RecordsToCorrect.daysBefore(7, Instant.parse("2026-10-28T23:59:59.999Z")))
                .isEqualTo(Instant.parse("2026-10-21T22:59:59.999Z"));
    }
}
