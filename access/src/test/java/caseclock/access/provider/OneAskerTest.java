package caseclock.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** When the identity provider is asked, and when not. */
class OneAskerTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private long now;
    private int asked;
    private boolean answers = true;

    private final OneAsker<Integer> asker = new OneAsker<>(this::answer, () -> now);

    private int answer() {
        asked++;
        if (!answers) {
            throw new IllegalStateException("no answer");
        }
        return asked;
    }

    @Test
    void an_answer_is_kept_as_long_as_it_is_new_enough() {
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(1);
        now += MINUTE.toNanos();
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(1);
        now++;
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(2);
    }

    @Test
    void after_a_failure_nobody_asks_for_some_seconds() {
        answers = false;
        assertThatThrownBy(() -> asker.notOlderThan(MINUTE)).isInstanceOf(ProviderAway.class);
        answers = true;
        now += OneAsker.REST.toNanos() - 1;
        assertThatThrownBy(() -> asker.notOlderThan(MINUTE)).isInstanceOf(ProviderAway.class);
        assertThat(asked).isEqualTo(1);
        now++;
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(2);
    }

    @Test
    void an_old_answer_is_better_than_none() {
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(1);
        answers = false;
        now += 2 * MINUTE.toNanos();
        assertThat(asker.notOlderThan(MINUTE)).isEqualTo(1);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void while_one_asks_the_others_are_turned_away() throws Exception {
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var slow = new OneAsker<>(
                () -> {
                    begun.countDown();
                    await(answered);
                    return "late";
                },
                () -> 0L);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first = threads.submit(() -> slow.notOlderThan(MINUTE));
            await(begun);
            assertThatThrownBy(() -> slow.notOlderThan(MINUTE)).isInstanceOf(ProviderAway.class);
            answered.countDown();
            assertThat(first.get()).isEqualTo("late");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
