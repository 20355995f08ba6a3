package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void percentilesAreNearestRankSoThatSomeCaseTookThatLong() {
        // Sorted: 1, 2, 4, 30. Half of 4 is the 2nd; 90 % of 4 is 3.6, so the 4th.
        assertThat(Days.of(List.of(30, 1, 4, 2))).contains(new Days(4, 2, 30, 30));
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(Days.of(List.of())).isEmpty();
    }
}
