package caseclock.query.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits are the share of all weeks together ± 3 × √(share × (1 - share) / the week's own number). */
class SharesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    private record Of(int part, int whole) {}

    private static Of of(int part, int whole) {
        return new Of(part, whole);
    }

    private static List<Of> times(int times, Of one) {
        return Collections.nCopies(times, one);
    }

    @SafeVarargs
    private static ControlChart chart(List<Of>... weeks) {
        List<ShareOf> shares = new ArrayList<>();
        for (List<Of> some : weeks) {
            some.forEach(one -> shares.add(new ShareOf(FIRST.plusWeeks(shares.size()), one.part, one.whole)));
        }
        return Shares.of(shares, new Wording(Period.WEEK, "In time", Wording.Scale.SHARE));
    }

    @Test
    void aWeekFarBelowTheOthersIsMarked() {
        // 11 × 18 + 10 = 208 of 240 = 0.8667; 3 × √(0.8667 × 0.1333 / 20) = 0.2280: from 0.6386 to 1, for 1.0947 cannot
        // be.
        var chart = chart(times(11, of(18, 20)), times(1, of(10, 20)));
        assertThat(chart.centre().orElseThrow()).isEqualTo(208 / 240.0);
        Limits limits = chart.points().getLast().limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(0.6386, within(0.00005));
        assertThat(limits.upper()).isEqualTo(1);
        assertThat(chart.signals())
                .extracting(Signal::sentence)
                .containsExactly(
                        "In time in the week ending 22 March 2026: 10 of 20 (50%). Ordinary weeks lie between 64% and 100%.");
    }

    @Test
    void theSameShareIsOutsideTheLimitsOfALargeNumberAndInsideThoseOfASmallOne() {
        // 9 × 46 + 47 + 80 + 8 = 549 of 10 × 50 + 100 + 10 = 610: 0.9. Of 100: 0.9 - 3 × 0.03 = 0.81. Of 10: 0.9 - 3 ×
        // 0.0949 = 0.615.
        var chart = chart(times(9, of(46, 50)), times(1, of(47, 50)), times(1, of(80, 100)), times(1, of(8, 10)));
        assertThat(chart.centre().orElseThrow()).isEqualTo(0.9);
        assertThat(chart.points().get(10).limits().orElseThrow().lower()).isCloseTo(0.81, within(1e-9));
        assertThat(chart.points().get(11).limits().orElseThrow().lower()).isCloseTo(0.6154, within(0.00005));
        assertThat(chart.signals()).extracting(Signal::until).containsExactly(FIRST.plusWeeks(10));
    }

    @Test
    void aWeekInWhichNothingFinishedHasNoPoint() {
        assertThat(chart(times(12, of(9, 10)), times(1, of(0, 0))).points()).hasSize(12);
        assertThat(chart(times(1, of(0, 0))).centre()).isEmpty();
    }

    @Test
    void ofFewerThanTenNoneIsJudgedAndNoPercentageIsSaid() {
        var chart = chart(times(12, of(19, 20)), times(1, of(0, 3)));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.points().getLast().written()).isEqualTo("0 of 3");
        assertThat(chart.points().getLast().value()).isEmpty();
        assertThat(chart.points().getFirst().value()).contains(0.95);
    }

    @Test
    void ofFewerThanTenInAllWeeksTogetherNoAverageIsSaid() {
        // 3 × 3 = 9, and 10 with one more.
        assertThat(chart(times(3, of(2, 3))).centre()).isEmpty();
        assertThat(chart(times(3, of(2, 3)), times(1, of(1, 1))).centre()).contains(0.7);
    }

    @Test
    void aSmallNumberJustOutsideItsLimitsIsNotMarkedWhenThatIsNotRare() {
        // 0.95 of all; of ten 0.95 - 3 × 0.0689 = 0.743, so that 7 of 10 is outside. But one week in 87 is: 0.0115
        // exactly.
        var binomial = new Binomial(95, 100);
        assertThat(binomial.limits(10, 3).exclude(0.7)).isTrue();
        assertThat(binomial.chanceAsFar(7, 10)).isCloseTo(0.0115, within(0.00005));
        assertThat(binomial.excludes(7, 10, 3)).isFalse();
        assertThat(binomial.excludes(6, 10, 3)).isTrue();
    }

    @Test
    void fewerThanTwelveWeeksHaveNoLimits() {
        assertThat(chart(times(11, of(18, 20))).withoutLimits())
                .contains("Limits need at least 12 weeks with a figure; there are 11.");
    }

    @Test
    void eightWeeksInARowBelowTheAverageAreMarked() {
        // 8 × 9 + 8 × 11 = 160 of 320 = a half; as likely above as below, less those exactly on it.
        assertThat(chart(times(8, of(9, 20)), times(8, of(11, 20))).signals())
                .extracting(Signal::rule)
                .containsExactly(Signal.Rule.IN_A_ROW, Signal.Rule.IN_A_ROW);
    }

    @Test
    void eightWeeksWithoutOneLateAreOrdinaryWhereNearlyAllAreInTime() {
        // 8 × 10 + 2 × 9 + 2 × 8 = 114 of 120 = 0.95. All ten in time: 0.95^10 = 0.599; eight times: 0.0165, more than
        // one in 256.
        var chart = chart(times(8, of(10, 10)), times(2, of(9, 10)), times(2, of(8, 10)));
        assertThat(new Binomial(114, 120).chanceOfSide(10, 10)).isCloseTo(Math.pow(0.95, 10), within(1e-12));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void eightWeeksOfTenOfTenAndFourOfNineOfTenAreOrdinary() {
        // 8 × 10 + 4 × 9 = 116 of 120 = 0.9667. All ten in time: (116/120)^10 = 0.7125; eight times: 0.0664, one in 15.
        assertThat(Math.pow(new Binomial(116, 120).chanceOfSide(10, 10), 8)).isCloseTo(0.0664, within(0.00005));
        assertThat(chart(times(8, of(10, 10)), times(4, of(9, 10))).signals()).isEmpty();
    }

    @Test
    void allInTimeOrNoneAlwaysIsNeverASignal() {
        assertThat(chart(times(20, of(15, 15))).signals()).isEmpty();
        assertThat(chart(times(20, of(0, 15))).signals()).isEmpty();
    }

    @Test
    void theChancesOfAllCountsAddUpToOne() {
        var binomial = new Binomial(9, 10);
        assertThat(binomial.chanceAsFar(0, 1_000) + binomial.chanceOfSide(1_000, 1_000))
                .isLessThan(1);
        // 0.9 × 5 = 4.5: 0 to 4 are below and 5 above.
        assertThat(binomial.chanceOfSide(0, 5) + binomial.chanceOfSide(5, 5)).isCloseTo(1, within(1e-12));
        assertThat(binomial.chanceAsFar(5, 5)).isCloseTo(0.59049, within(1e-12));
    }

    @Test
    void chanceAloneSeldomMarksAWeek() {
        var random = new Random(20221);
        int marked = 0;
        int series = 500;
        int weeks = 26;
        for (int i = 0; i < series; i++) {
            double chance = 0.75 + 0.2 * random.nextDouble();
            marked += Math.toIntExact(chart(IntStream.range(0, weeks)
                            .mapToObj(_ -> drawn(random, 5 + random.nextInt(40), chance))
                            .toList())
                    .signals()
                    .size());
        }
        assertThat(marked).isLessThan(series * weeks / 200);
    }

    private static Of drawn(Random random, int whole, double chance) {
        return of(
                Math.toIntExact(IntStream.range(0, whole)
                        .filter(_ -> random.nextDouble() < chance)
                        .count()),
                whole);
    }
}
