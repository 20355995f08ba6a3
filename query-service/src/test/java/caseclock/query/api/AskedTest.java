package caseclock.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.measures.Known;
import caseclock.query.measures.NotAsked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @Test
    void theFirstAndTheLastDayThatCanBeAskedAbout() {
        assertThat(Asked.day("asAt", Optional.of("1900-01-01"))).contains(LocalDate.of(1900, 1, 1));
        assertThat(Asked.day("asAt", Optional.of("2200-12-31"))).contains(LocalDate.of(2200, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01",
                "+999999999-12-31",
                "1899-12-31",
                "2201-01-01",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "yesterday"
            })
    void furtherAwayThanThatTheFieldIsNamed(String text) {
        assertThatThrownBy(() -> Asked.day("asAt", Optional.of(text)))
                .isInstanceOfSatisfying(
                        NotAsked.class, wrong -> assertThat(wrong.parameter()).isEqualTo("asAt"));
        assertThatThrownBy(() -> Known.moment(Optional.of(text), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        NotAsked.class, wrong -> assertThat(wrong.parameter()).isEqualTo("knownOn"));
    }
}
