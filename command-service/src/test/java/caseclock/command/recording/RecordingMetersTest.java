package caseclock.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Happened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RecordingMetersTest {

    private static final LocalDate IN_SUMMER = LocalDate.of(2026, 9, 10);

    @Test
    void aFactWithATimeOfDayCountsFromThen() {
        var noonInEngland = Happened.at(IN_SUMMER, LocalTime.NOON);
        assertThat(RecordingMeters.lag(noonInEngland, Instant.parse("2026-09-10T16:00:00Z")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void aFactOfADayCountsFromItsBeginningInEngland() {
        assertThat(RecordingMeters.lag(Happened.on(IN_SUMMER), Instant.parse("2026-09-11T09:00:00Z")))
                .isEqualTo(Duration.ofHours(34));
    }

    @Test
    void whatIsRecordedBeforeItHappensIsNotEarlierThanAtOnce() {
        var afternoon = Happened.at(IN_SUMMER, LocalTime.of(15, 0));
        assertThat(RecordingMeters.lag(afternoon, Instant.parse("2026-09-10T08:00:00Z")))
                .isZero();
    }
}
