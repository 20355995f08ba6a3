package caseclock.query.timeliness;

import static caseclock.query.timeliness.Histories.each;
import static caseclock.query.timeliness.Histories.moments;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MomentByMomentTest {

    @Test
    void reading_on_from_moment_to_moment_gives_what_reading_from_the_start_gives() {
        each((history, _) -> {
            var readOn = new MomentByMoment(history.entries());
            for (Instant moment : new TreeSet<>(moments(history))) {
                assertThat(readOn.at(moment).inOrder())
                        .isEqualTo(history.factsKnownAt(moment).inOrder());
            }
        });
    }

    @Test
    void moments_may_be_left_out() {
        each((history, random) -> {
            var readOn = new MomentByMoment(history.entries());
            for (Instant moment : new TreeSet<>(moments(history))) {
                if (random.nextBoolean()) {
                    assertThat(readOn.at(moment).inOrder())
                            .isEqualTo(history.factsKnownAt(moment).inOrder());
                }
            }
        });
    }
}
