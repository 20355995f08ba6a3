package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadingLoopTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch let = new CountDownLatch(1);
    private final CountDownLatch readThreeTimes = new CountDownLatch(3);

    @Test
    void aPartThatTakesLongHoldsNoOtherUp() throws InterruptedException {
        var loop = new ReadingLoop(
                List.of(part("teams", this::hang), part("figures", readThreeTimes::countDown)),
                new Rest(Duration.ofMillis(1)));
        loop.start();
        try {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(readThreeTimes.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            let.countDown();
            loop.stop();
        }
        assertThat(loop.isRunning()).isFalse();
    }

    private void hang() {
        begun.countDown();
        try {
            let.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Part<String> part(String name, Runnable reading) {
        return new Part<>(
                name,
                () -> {
                    reading.run();
                    return name;
                },
                new Nowhere(),
                Clock.systemUTC());
    }

    private record Nowhere() implements Board<String> {

        @Override
        public void show(String read) {}

        @Override
        public void showNothing() {}
    }
}
