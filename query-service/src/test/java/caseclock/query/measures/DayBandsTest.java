package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayBandsTest {

    private static final int[] DAYS = {0, 1, 10, 11, 15, 16, 20, 21, 300};

    @Test
    void a_band_takes_in_its_last_day_and_the_open_one_all_longer_ones() {
        assertThat(DayBands.USUAL.count(DAYS).toString()).isEqualTo("{0-10=3, 11-15=2, 16-20=2, 21+=2}");
    }

    @Test
    void the_same_day_can_be_a_band_of_its_own() {
        assertThat(DayBands.of("0, 10,20").count(DAYS).toString()).isEqualTo("{0=1, 1-10=2, 11-20=4, 21+=2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "10,",
                "ten",
                "10,10",
                "20,10",
                "-1,10",
                "1.5",
                "10;20",
                "99999999999",
                "10,10001",
                "2147483647"
            })
    void anything_but_rising_days_is_answered_with_what_would_be_right(String text) {
        assertThatThrownBy(() -> DayBands.of(text))
                .isInstanceOf(NotAsked.class)
                .hasMessage(
                        "Give the last day of each band, rising and none above 10000, with commas between: 10,15,20.");
    }
}
