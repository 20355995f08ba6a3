package caseclock.query.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1, Duration.ZERO);

    @Test
    void whoWaitsTooLongIsToldSo() {
        assertThatThrownBy(() -> turns.take(() -> turns.take(() -> "second")))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("Try again in a moment");
    }

    @Test
    void theTurnIsFreeAgainWhateverBecameOfTheWork() {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");
        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }
}
