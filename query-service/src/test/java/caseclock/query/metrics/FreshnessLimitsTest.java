package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.metrics.Rebuild.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreshnessLimitsTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final FreshnessLimits limits = new FreshnessLimits(100, TWO_MINUTES, TWO_MINUTES);

    @Test
    void figuresAreLateWhenTheyAreBehindByMoreThanSoManyEventsForMoreThanSoLong() {
        assertThat(limits.amiss(behind(101, TWO_MINUTES.plusSeconds(1)), Duration.ZERO))
                .containsExactly("The figures are behind.");
        assertThat(limits.amiss(behind(100, TWO_MINUTES.plusSeconds(1)), Duration.ZERO))
                .isEmpty();
        assertThat(limits.amiss(behind(101, TWO_MINUTES), Duration.ZERO)).isEmpty();
    }

    @Test
    void aHeadMayWaitForSoLongAndNoLonger() {
        assertThat(limits.amiss(behind(0, Duration.ZERO), TWO_MINUTES)).isEmpty();
        assertThat(limits.amiss(behind(0, Duration.ZERO), TWO_MINUTES.plusSeconds(1)))
                .containsExactly("An append that does not end holds the figures back.");
    }

    @Test
    void aRebuildThatFailedIsAmissAndOneThatWasStoppedIsNot() {
        assertThat(limits.amiss(rebuilt(State.FAILED), Duration.ZERO)).containsExactly("The last rebuild failed.");
        assertThat(limits.amiss(rebuilt(State.STOPPED), Duration.ZERO)).isEmpty();
    }

    @Test
    void figuresOfAnotherStoreAreNeverFreshAndThoseOfOtherRulesOnlyWhileNewOnesAreMade() {
        assertThat(limits.amiss(of(Origin.STORE_PUT_BACK, State.BUILDING), Duration.ZERO))
                .singleElement()
                .asString()
                .contains("another state of the event store");
        assertThat(limits.amiss(of(Origin.OTHER_RULES, State.DONE), Duration.ZERO))
                .singleElement()
                .asString()
                .contains("no rebuild is under way");
        assertThat(limits.amiss(of(Origin.OTHER_RULES, State.STOPPED), Duration.ZERO))
                .hasSize(1);
        assertThat(limits.amiss(of(Origin.OTHER_RULES, State.ASKED), Duration.ZERO))
                .isEmpty();
    }

    private static FiguresStanding of(Origin origin, State rebuild) {
        return new FiguresStanding("figures", origin, 0, Duration.ZERO, new Rebuild(rebuild, 0.5), 0, 0);
    }

    @Test
    void aLimitBelowNothingIsRefusedInWords() {
        assertThatThrownBy(() -> new FreshnessLimits(-1, TWO_MINUTES, TWO_MINUTES))
                .hasMessageContaining("caseclock.freshness.events-behind");
    }

    @Test
    void ofARebuildThatNobodyHasCountedYetNothingIsDone() {
        assertThat(Rebuild.of(State.ASKED, 0, 0).done()).isZero();
        assertThat(Rebuild.of(State.BUILDING, 30, 120).done()).isEqualTo(0.25);
        assertThat(Rebuild.of(State.CATCHING_UP, 121, 120).done()).isEqualTo(1);
    }

    private static FiguresStanding behind(long events, Duration time) {
        return new FiguresStanding("figures", Origin.CURRENT, events, time, Rebuild.NEVER, 0, 0);
    }

    private static FiguresStanding rebuilt(State state) {
        return new FiguresStanding("figures", Origin.CURRENT, 0, Duration.ZERO, new Rebuild(state, 0.5), 0, 0);
    }
}
