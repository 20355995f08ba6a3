package caseclock.query.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caseclock.query.signals.Signal.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits are the average ± 2.66 × the average distance from one week to the next. */
class XmrTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    private static ControlChart chart(double... values) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Point(FIRST.plusWeeks(points.size()), value));
        }
        return Xmr.of(points, new Wording(Period.WEEK, "Finished", Wording.Scale.NUMBER));
    }

    @Test
    void aWeekFarAboveTheOthersIsMarkedAndNoOther() {
        // 4+6+5+7+5+4+6+5+6+4+5+15 = 72, by 12 weeks = 6. Distances 2+1+2+2+1+2+1+1+2+1+10 = 25, by 11 = 2.27; × 2.66 =
        // 6.05.
        var chart = chart(4, 6, 5, 7, 5, 4, 6, 5, 6, 4, 5, 15);
        assertThat(chart.centre().orElseThrow()).isEqualTo(6);
        assertThat(chart.points().getFirst().limits().orElseThrow().upper())
                .isCloseTo(6 + 2.66 * 25 / 11, within(1e-12));
        assertThat(chart.signals())
                .containsExactly(new Signal(
                        LocalDate.of(2026, 3, 22),
                        LocalDate.of(2026, 3, 22),
                        Rule.OUTSIDE,
                        "Finished in the week ending 22 March 2026: 15. Ordinary weeks lie between 0 and 12."));
    }

    @Test
    void theLowerLimitIsNeverBelowNought() {
        // 6 - 6.05 would be -0.05.
        assertThat(chart(4, 6, 5, 7, 5, 4, 6, 5, 6, 4, 5, 15)
                        .points()
                        .getFirst()
                        .limits()
                        .orElseThrow()
                        .lower())
                .isZero();
    }

    @Test
    void ordinaryUpsAndDownsAreNotMarked() {
        // 4+6+5+7+5+4+6+5+6+4+5+3 = 60, by 12 = 5. Distances 2+1+2+2+1+2+1+1+2+1+2 = 17, by 11 = 1.55; × 2.66 = 4.11:
        // 0.89 to 9.11.
        assertThat(chart(4, 6, 5, 7, 5, 4, 6, 5, 6, 4, 5, 3).signals()).isEmpty();
    }

    @Test
    void aValueOnALimitIsWithinIt() {
        // All the same: no distance, and both limits are the value itself.
        var chart = chart(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(chart.points().getFirst().limits()).contains(new Limits(5, 5));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void fewerThanTwelveWeeksHaveAnAverageButNoLimits() {
        var chart = chart(4, 6, 5, 7, 5, 4, 6, 5, 6, 4, 25);
        assertThat(chart.centre()).contains(7.0);
        assertThat(chart.points()).allMatch(point -> point.limits().isEmpty());
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.withoutLimits()).contains("Limits need at least 12 weeks with a figure; there are 11.");
    }

    @Test
    void eightInARowOnOneSideAreMarked() {
        // Average 5; distances 7×2 + 2 + 7×2 = 30, by 15 = 2; × 2.66 = 5.32: nothing is outside 0 to 10.32.
        var chart = chart(2, 4, 2, 4, 2, 4, 2, 4, 6, 8, 6, 8, 6, 8, 6, 8);
        assertThat(chart.signals()).extracting(Signal::rule).containsExactly(Rule.IN_A_ROW, Rule.IN_A_ROW);
        assertThat(chart.signals().getFirst().sentence())
                .isEqualTo("Finished: 8 weeks in a row, from the week ending 4 January 2026 to the week ending"
                        + " 22 February 2026, lie below the usual 5. Chance alone seldom does that.");
    }

    @Test
    void sevenInARowAreNot() {
        // 2+4+2+4+2+4+2 = 20 and 8+6+8+6+8+6+8 = 50: 70, by 14 = 5.
        assertThat(chart(2, 4, 2, 4, 2, 4, 2, 8, 6, 8, 6, 8, 6, 8).signals()).isEmpty();
    }

    @Test
    void aWeekOnTheAverageEndsARow() {
        // Four below, one on the average of 5, four below; then eight above: 9×… = 3+3+3+3+5+3+3+3+3 = 29, 85 - 29 = 56
        // = 8 × 7.
        assertThat(chart(3, 3, 3, 3, 5, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7).signals().stream()
                        .filter(signal -> signal.rule() == Rule.IN_A_ROW)
                        .map(Signal::from))
                .containsExactly(FIRST.plusWeeks(9));
    }

    @Test
    void oneWeekFarOutDoesNotMakeARowOfAllTheOthersBelowTheAverage() {
        // 13 and 14 in turns and once 25: the average of all, 14.2, lies above every other week. Without that week it
        // is 13.5.
        assertThat(chart(13, 14, 13, 14, 13, 14, 13, 14, 25, 13, 14, 13, 14, 13, 14, 13, 14)
                        .signals())
                .extracting(Signal::rule)
                .containsExactly(Rule.OUTSIDE);
    }

    @Test
    void theUsualIsToldBesideTheAverage() {
        // 11 × 10 + 40 = 150, by 12 = 12.5; without the 40 it is 10. One distance of 30, by 11; × 2.66 = 7.25: 5.25 to
        // 19.75.
        var chart = chart(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40);
        assertThat(chart.centre()).contains(12.5);
        assertThat(chart.usual()).contains(10.0);
        assertThat(chart.signals()).extracting(Signal::rule).containsExactly(Rule.OUTSIDE);
        assertThat(chart(10, 40).usual()).isEmpty();
    }

    @Test
    void aWeekWithoutAFigureHasNoPointAndTheDistanceIsToTheWeekBefore() {
        var points = List.of(new Point(FIRST, 4), new Point(FIRST.plusWeeks(2), 7), new Point(FIRST.plusWeeks(3), 5));
        assertThat(Xmr.averageMovingRange(points)).isEqualTo((3 + 2) / 2.0);
    }
}
