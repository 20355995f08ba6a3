package caseclock.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M24 at 31 March 2026. Three months before that is 31 December 2025. */
class ReviewsOnTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static ReviewsOnTime counted(Plan... plans) {
        return ReviewsOnTime.on(DAY, List.of(plans));
    }

    @Test
    void aPlanCountsFromTheDayOnWhichItHasBeenOpenForThreeCalendarMonths() {
        // 31 December + 3 months = 31 March: counts, and its first review is due that very day, so it is not late.
        var counted = counted(
                Plans.startedOn("2025-12-31").plan(),
                Plans.startedOn("2026-01-01").plan());
        assertThat(counted.open()).isEqualTo(2);
        assertThat(counted.inTime()).isEqualTo(new Share(1, 1));
    }

    @Test
    void aFirstReviewIsDueThreeMonthsAfterTheStartAndLaterOnesSixMonthsAfterTheOneBefore() {
        // Started 10 June 2025: first review due 10 September; held then, the next is due 10 March 2026.
        var inTime = Plans.startedOn("2025-06-10")
                .reviewedOn("2025-09-10")
                .reviewedOn("2026-03-10")
                .plan();
        var secondLate = Plans.startedOn("2025-06-10")
                .reviewedOn("2025-09-10")
                .reviewedOn("2026-03-11")
                .plan();
        var firstLate = Plans.startedOn("2025-06-10").reviewedOn("2025-09-11").plan();
        assertThat(counted(inTime).inTime()).isEqualTo(new Share(1, 1));
        assertThat(counted(secondLate, firstLate)).isEqualTo(new ReviewsOnTime(2, new Share(0, 2), 2, 1, 0));
        // The first late one: its second review was due 11 March 2026 and is overdue on the 31st.
    }

    @Test
    void aReviewThatIsOverdueCountsAgainstThePlanThoughEveryReviewHeldWasInTime() {
        // Started 1 July 2025, reviewed 1 October; the next was due 1 April 2026, which is tomorrow; started a day
        // earlier it is overdue.
        var dueTomorrow = Plans.startedOn("2025-07-01").reviewedOn("2025-10-01").plan();
        var overdue = Plans.startedOn("2025-06-30").reviewedOn("2025-09-30").plan();
        assertThat(counted(dueTomorrow).inTime()).isEqualTo(new Share(1, 1));
        // 30 September + 6 months = 30 March.
        assertThat(counted(overdue)).isEqualTo(new ReviewsOnTime(1, new Share(0, 1), 0, 1, 0));
    }

    @Test
    void aReviewAfterTheDayAskedAboutHasNotHappenedYet() {
        // Due 30 March, held 2 April: on 31 March it is overdue, not late.
        var plan = Plans.startedOn("2025-06-30")
                .reviewedOn("2025-09-30")
                .reviewedOn("2026-04-02")
                .plan();
        assertThat(counted(plan)).isEqualTo(new ReviewsOnTime(1, new Share(0, 1), 0, 1, 0));
    }

    @Test
    void onTheDayOnWhichAPlanEndsItIsNoLongerOpen() {
        var ended = Plans.startedOn("2025-06-10")
                .reviewedOn("2025-09-10")
                .endedOn("2026-03-31")
                .plan();
        var endsTomorrow = Plans.startedOn("2025-06-10")
                .reviewedOn("2025-09-10")
                .reviewedOn("2026-03-10")
                .endedOn("2026-04-01")
                .plan();
        assertThat(counted(ended, endsTomorrow).open()).isEqualTo(1);
    }

    @Test
    void aPlanOfWhichNobodyCanSayWhenAReviewWasDueIsInNeitherCount() {
        var unknown = Plans.startedOn("2025-06-10").planWhoseFirstReviewNobodyCanDate();
        assertThat(counted(unknown)).isEqualTo(new ReviewsOnTime(1, new Share(0, 0), 0, 0, 1));
    }

    @Test
    void aShareHasAPercentageFromTenOn() {
        assertThat(new Share(5, 9).percent()).isEmpty();
        assertThat(new Share(1, 12).percent()).contains(8.3);
    }

    @Test
    void reviewsBelongToThePlanWhoseConferenceOrReviewTheyFollow() {
        // Two plans of one child: the first is made by a conference two days before it starts, the second is its own
        // beginning.
        var conference = new UUID(0, 1);
        var review = new UUID(0, 2);
        var secondPlan = new UUID(0, 4);
        var plans = List.of(
                new Plan.Bare(secondPlan, LocalDate.of(2026, 1, 5), java.util.Optional.empty()),
                new Plan.Bare(
                        new UUID(0, 3), LocalDate.of(2024, 5, 3), java.util.Optional.of(LocalDate.of(2025, 2, 1))));
        var ofFirst = wait(true, conference, "2024-05-01", review);
        var laterOfFirst = wait(false, review, "2024-07-30", new UUID(0, 5));
        var ofSecond = wait(true, secondPlan, "2026-01-05", new UUID(0, 6));
        var found = Plan.of(plans, List.of(ofSecond, laterOfFirst, ofFirst));
        assertThat(found.getFirst().reviews()).containsExactly(ofFirst, laterOfFirst);
        assertThat(found.getLast().reviews()).containsExactly(ofSecond);
    }

    private static Review wait(boolean first, UUID start, String since, UUID heldBy) {
        LocalDate day = LocalDate.parse(since);
        return new Review(
                first,
                start,
                day,
                java.util.Optional.of(day.plusMonths(3)),
                java.util.Optional.of(day.plusMonths(3)),
                java.util.Optional.of(heldBy),
                false);
    }
}
