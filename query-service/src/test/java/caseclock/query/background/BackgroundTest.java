package caseclock.query.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void work_goes_on_after_whatever_was_thrown() throws InterruptedException {
        var turns = new AtomicInteger();
        var wentOn = new CountDownLatch(1);
        var background = new Background(
                "test",
                () -> {
                    switch (turns.incrementAndGet()) {
                        case 1 -> throw new NoClassDefFoundError("invented");
                        case 2 -> throw new IllegalStateException("invented");
                        default -> wentOn.countDown();
                    }
                    return Duration.ofMillis(1);
                },
                Duration.ofMillis(1));
        background.start();
        assertThat(wentOn.await(1, TimeUnit.MINUTES)).isTrue();
        background.stop();
    }
}
