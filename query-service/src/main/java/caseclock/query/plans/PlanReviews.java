package caseclock.query.plans;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M24 with the children behind it: those on a plan for three months or more whose reviews were not all in time.
 *
 * @param open see {@link ReviewsOnTime}
 */
public record PlanReviews(
        int open, Share inTime, int lateReview, int overdueReview, int notKnown, Cases<Child> children) {

    public record Child(UUID caseId, Optional<String> team, LocalDate from) {}

    public static PlanReviews on(LocalDate day, List<KnownPlan> plans) {
        var counts = ReviewsOnTime.on(day, plans.stream().map(KnownPlan::plan).toList());
        var notInTime = plans.stream()
                .filter(one -> ReviewsOnTime.counts(one.plan(), day))
                .filter(one -> !ReviewsOnTime.inTime(one.plan(), day).orElse(true))
                .map(one -> new Child(one.caseId(), one.team(), one.plan().from()))
                .toList();
        return new PlanReviews(
                counts.open(),
                counts.inTime(),
                counts.lateReview(),
                counts.overdueReview(),
                counts.notKnown(),
                new Cases<>(notInTime));
    }
}
