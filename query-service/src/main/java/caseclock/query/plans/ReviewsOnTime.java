package caseclock.query.plans;

import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * M24, as DfE's table D6 counts: of the plans open at the end of a day that by then had been open for three calendar months or more, those of which
 * every review so far was held by its due day and none is overdue. Clocks that are not yet due do not count against a plan. Plans of which the
 * records cannot say when a review was due are left out of both counts, and counted apart.
 *
 * @param open all plans open that day
 * @param inTime of those open for three months and judged
 * @param lateReview of those not in time, how many had a review after its due day
 * @param overdueReview of those not in time, how many wait past the due day of a review; a plan may be in both
 * @param notKnown open for three months, but not to be judged
 */
public record ReviewsOnTime(int open, Share inTime, int lateReview, int overdueReview, int notKnown) {

    private static final int MONTHS = 3;

    /** @param plans of any number of children, each once */
    public static ReviewsOnTime on(LocalDate day, Collection<Plan> plans) {
        List<Plan> open = plans.stream().filter(plan -> plan.openOn(day)).toList();
        List<Plan> counted = open.stream().filter(plan -> counts(plan, day)).toList();
        List<Plan> judged =
                counted.stream().filter(plan -> inTime(plan, day).isPresent()).toList();
        return new ReviewsOnTime(
                open.size(),
                Share.of(judged, plan -> inTime(plan, day).orElseThrow()),
                Share.of(judged, plan -> anyLate(plan, day, true)).count(),
                Share.of(judged, plan -> anyLate(plan, day, false)).count(),
                counted.size() - judged.size());
    }

    /** Open for at least three months: from 30 November to the last day of February is three months. */
    static boolean counts(Plan plan, LocalDate day) {
        return plan.openOn(day) && !plan.from().plusMonths(MONTHS).isAfter(day);
    }

    /** Empty if the records cannot say. */
    static Optional<Boolean> inTime(Plan plan, LocalDate day) {
        List<Review> soFar = soFar(plan, day);
        return soFar.isEmpty() || soFar.stream().anyMatch(Review::flawed)
                ? Optional.empty()
                : Optional.of(soFar.stream().noneMatch(review -> review.lateBy(day)));
    }

    private static boolean anyLate(Plan plan, LocalDate day, boolean held) {
        return soFar(plan, day).stream().anyMatch(review -> review.lateBy(day) && review.heldBy(day) == held);
    }

    private static List<Review> soFar(Plan plan, LocalDate day) {
        return plan.reviews().stream()
                .filter(review -> !review.startedOn().isAfter(day))
                .toList();
    }
}
