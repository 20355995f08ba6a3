package caseclock.query.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A scrutiny committee was told in autumn 2022 that unusually many protection plans had ended at their first review in September, and that it was
 * looked into. The numbers here are invented; what they have of the real ones is their shape.
 */
class SeptemberAnomalyTest {

    private static final YearMonth FIRST = YearMonth.of(2021, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 30);

    /** October 2021 to September 2023. */
    private static final List<Integer> ENDED_AT_FIRST_REVIEW =
            List.of(4, 5, 3, 6, 4, 5, 4, 3, 5, 6, 4, 17, 5, 4, 3, 5, 6, 4, 5, 4, 3, 5, 4, 5);

    private static LocalDate month(int index) {
        return FIRST.plusMonths(index).atEndOfMonth();
    }

    @Test
    void byNumberSeptemberIsMarkedAndItsNeighboursAreNot() {
        var chart = Xmr.of(
                IntStream.range(0, 24)
                        .mapToObj(i -> new Point(month(i), ENDED_AT_FIRST_REVIEW.get(i)))
                        .toList(),
                new Wording(Period.MONTH, "Plans ended at first review", Wording.Scale.NUMBER));
        // 49 before, 17, 53 after: 119, by 24 = 4.958. Distances 16 before, 13 up, 12 down, 14 after: 55, by 23 =
        // 2.391; × 2.66 = 6.361.
        assertThat(chart.centre().orElseThrow()).isCloseTo(4.958, within(0.0005));
        assertThat(chart.points().getFirst().limits().orElseThrow().upper()).isCloseTo(11.319, within(0.0005));
        assertThat(chart.signals())
                .containsExactly(new Signal(
                        SEPTEMBER,
                        SEPTEMBER,
                        Signal.Rule.OUTSIDE,
                        "Plans ended at first review in September 2022: 17. Ordinary months lie between 0 and 11.3."));
    }

    @Test
    void ofThePlansThatEndedAltogetherSeptemberIsMarkedToo() {
        // Twenty plans end in a month; in September 31 did: more endings alone do not explain it.
        var chart = Shares.of(
                IntStream.range(0, 24)
                        .mapToObj(i -> new ShareOf(
                                month(i), ENDED_AT_FIRST_REVIEW.get(i), month(i).equals(SEPTEMBER) ? 31 : 20))
                        .toList(),
                new Wording(Period.MONTH, "Plans ended at first review", Wording.Scale.SHARE));
        // 119 of 23 × 20 + 31 = 491: 0.2424. Of 31: + 3 × √(0.2424 × 0.7576 / 31) = + 0.2309 = 0.4733; 17 of 31 is
        // 0.5484.
        assertThat(chart.centre().orElseThrow()).isCloseTo(0.2424, within(0.00005));
        assertThat(chart.points().get(11).limits().orElseThrow().upper()).isCloseTo(0.4733, within(0.0001));
        assertThat(chart.signals())
                .containsExactly(
                        new Signal(
                                SEPTEMBER,
                                SEPTEMBER,
                                Signal.Rule.OUTSIDE,
                                "Plans ended at first review in September 2022: 17 of 31 (55%). Ordinary months lie between 1% and 47%."));
    }
}
