package caseclock.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M22, as at 30 September 2026. */
class EndedEarlyTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 9, 30);

    private static KnownPlan ended(Plans plan, String on) {
        return new KnownPlan(
                UUID.randomUUID(), Optional.of("East"), plan.endedOn(on).plan(), false);
    }

    private static EndedEarly counted(KnownPlan... plans) {
        return EndedEarly.of(Arrays.asList(plans), AS_AT);
    }

    @Test
    void upToSevenDaysBeforeOrAfterTheFirstReviewIsAtTheFirstReview() {
        // Started 1 April, reviewed 20 July: more than three months after the start, so only the review makes it early.
        var sevenAfter = ended(Plans.startedOn("2026-04-01").reviewedOn("2026-07-20"), "2026-07-27");
        var eightAfter = ended(Plans.startedOn("2026-04-01").reviewedOn("2026-07-20"), "2026-07-28");
        var sevenBefore = ended(Plans.startedOn("2026-04-01").reviewedOn("2026-07-20"), "2026-07-13");
        var atTheSecond =
                ended(Plans.startedOn("2026-01-01").reviewedOn("2026-03-30").reviewedOn("2026-09-01"), "2026-09-01");
        assertThat(counted(sevenAfter, eightAfter, sevenBefore, atTheSecond).atFirstReview())
                .isEqualTo(new Share(2, 4));
    }

    @Test
    void threeCalendarMonthsToTheDayIsWithinThreeMonths() {
        var toTheDay = ended(Plans.startedOn("2026-04-10"), "2026-07-10");
        var dayMore = ended(Plans.startedOn("2026-04-10"), "2026-07-11");
        assertThat(counted(toTheDay, dayMore).withinThreeMonths()).isEqualTo(new Share(1, 2));
    }

    @Test
    void aPlanThatIsEarlyBothWaysCountsOnceAndIsListedWithItsDays() {
        var both = ended(Plans.startedOn("2026-06-01").reviewedOn("2026-08-28"), "2026-08-28");
        var counted = counted(both, ended(Plans.startedOn("2025-06-01"), "2026-09-15"));
        assertThat(counted.either()).isEqualTo(new Share(1, 2));
        assertThat(counted.lookedAt()).isEqualTo(new Share(0, 1));
        assertThat(counted.children().cases())
                .singleElement()
                .satisfies(child -> assertThat(child.firstReviewOn()).contains(LocalDate.of(2026, 8, 28)));
        assertThat(counted.months())
                .isEqualTo(List.of(
                        new EndedEarly.Month(YearMonth.of(2026, 8), new Share(1, 1)),
                        new EndedEarly.Month(YearMonth.of(2026, 9), new Share(0, 1))));
    }

    @Test
    void aReviewAfterTheDayAskedAboutHasNotHappenedYet() {
        // Ended 28 September; the review of 2 October is four days later, but on 30 September nobody had held it.
        assertThat(counted(ended(Plans.startedOn("2026-05-01").reviewedOn("2026-10-02"), "2026-09-28"))
                        .atFirstReview())
                .isEqualTo(new Share(0, 1));
    }
}
