package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> shown = new ArrayList<>();
    private boolean broken;
    private final Part<String> part = new Part<>("teams", this::read, new Shown(), NOON);

    @Test
    void whatWasReadIsShownWithItsMoment() {
        part.read();
        assertThat(shown).containsExactly("three");
        assertThat(part.last())
                .hasValueSatisfying(reading -> assertThat(reading.at()).isEqualTo(NOON.instant()));
    }

    @Test
    void whatCannotBeReadAgainIsTakenAwayAndTheLastGoodMomentStays() {
        part.read();
        broken = true;
        part.read();
        assertThat(shown).isEmpty();
        assertThat(part.last()).isEmpty();
        assertThat(part.readAt()).isEqualTo(NOON.instant());
    }

    @Test
    void whatCouldNeverBeReadWasReadInNineteenSeventy() {
        broken = true;
        part.read();
        assertThat(part.readAt()).isEqualTo(Instant.EPOCH);
    }

    private String read() {
        if (broken) {
            throw new IllegalStateException("the database is away");
        }
        return "three";
    }

    private final class Shown implements Board<String> {

        @Override
        public void show(String read) {
            shown.add(read);
        }

        @Override
        public void showNothing() {
            shown.clear();
        }
    }
}
