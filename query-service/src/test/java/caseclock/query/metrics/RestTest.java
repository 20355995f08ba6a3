package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {

    private final Rest rest = new Rest(Duration.ofSeconds(15));

    @Test
    void aReadingIsFollowedByNineTimesAsMuchRest() {
        assertThat(rest.afterReading(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(27));
    }

    @Test
    void whatTookHardlyAnyTimeIsNotReadMoreOftenThanWasAskedFor() {
        assertThat(rest.afterReading(Duration.ofMillis(2))).isEqualTo(Duration.ofSeconds(15));
        assertThat(rest.afterFailure(Duration.ofMillis(2))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void noRestIsLongerThanAMinute() {
        assertThat(rest.afterReading(Duration.ofSeconds(100))).isEqualTo(Duration.ofMinutes(1));
        assertThat(rest.afterFailure(Duration.ofSeconds(100))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoeverAskedForAnHourGetsAnHour() {
        var hourly = new Rest(Duration.ofHours(1));
        assertThat(hourly.afterReading(Duration.ofSeconds(100))).isEqualTo(Duration.ofHours(1));
        assertThat(hourly.longest()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void waitingInVainForTheDatabaseIsFollowedByTheUsualRest() {
        assertThat(rest.afterFailure(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void noRestAtAllIsRefusedInWords() {
        assertThatThrownBy(() -> new Rest(Duration.ZERO)).hasMessageContaining("caseclock.metrics.read-every");
    }
}
