package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final Remembered<String, Integer> answers = new Remembered<>(2);

    private int ask(String question) {
        return answers.of(question, worked::incrementAndGet);
    }

    @Test
    void whatWasWorkedOutIsNotWorkedOutAgain() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void whatWasAskedLongestAgoIsForgottenFirst() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        assertThat(ask("a")).as("asked since b was").isEqualTo(1);
        assertThat(ask("b")).isEqualTo(4);
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(() -> answers.of("a", () -> {
                    throw new IllegalArgumentException("away");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("away");
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void everyMomentOfADayAfterTheLastThingTakenInKnowsTheSame() {
        var moved = Instant.parse("2026-11-16T08:00:00Z");
        assertThat(Unchanged.moment(moved.plusSeconds(6), moved)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(Unchanged.moment(moved.plusSeconds(5), moved))
                .as("another machine's clock may be behind")
                .isEqualTo(moved.plusSeconds(5));
        assertThat(Unchanged.moment(moved.minusSeconds(60), moved)).isEqualTo(moved.minusSeconds(60));
    }
}
