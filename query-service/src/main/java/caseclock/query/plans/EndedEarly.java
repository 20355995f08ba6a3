package caseclock.query.plans;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * M22: of the plans that ended in a period, how many ended at the first review (on the day, or up to seven days before or after it), and how many
 * within three calendar months of their start. Month by month as well, because it is the jump that asks for an explanation.
 *
 * @param lookedAt of those that ended early either way, how many a manager is recorded to have looked at before
 */
public record EndedEarly(
        Share atFirstReview,
        Share withinThreeMonths,
        Share either,
        Share lookedAt,
        List<Month> months,
        Cases<Child> children) {

    private static final int DAYS = 7;
    private static final int MONTHS = 3;

    public record Month(YearMonth month, Share either) {}

    /** A plan that ended early. */
    public record Child(
            UUID caseId,
            Optional<String> team,
            LocalDate from,
            LocalDate endedOn,
            Optional<LocalDate> firstReviewOn,
            boolean atFirstReview,
            boolean withinThreeMonths,
            boolean lookedAt) {

        private static Child of(KnownPlan known, LocalDate asAt) {
            Plan plan = known.plan();
            LocalDate ended = plan.endedOn().orElseThrow();
            Optional<LocalDate> review = plan.firstReviewOn().filter(on -> !on.isAfter(asAt));
            return new Child(
                    known.caseId(),
                    known.team(),
                    plan.from(),
                    ended,
                    review,
                    review.filter(on -> Math.abs(ChronoUnit.DAYS.between(on, ended)) <= DAYS)
                            .isPresent(),
                    !ended.isAfter(plan.from().plusMonths(MONTHS)),
                    known.lookedAt());
        }

        private boolean early() {
            return atFirstReview || withinThreeMonths;
        }
    }

    /**
     * @param ended the plans that ended in the period
     * @param asAt what is dated later has not happened yet
     */
    public static EndedEarly of(List<KnownPlan> ended, LocalDate asAt) {
        List<Child> all = ended.stream().map(plan -> Child.of(plan, asAt)).toList();
        List<Child> early = all.stream().filter(Child::early).toList();
        return new EndedEarly(
                Share.of(all, Child::atFirstReview),
                Share.of(all, Child::withinThreeMonths),
                Share.of(all, Child::early),
                Share.of(early, Child::lookedAt),
                months(all),
                new Cases<>(early));
    }

    private static List<Month> months(List<Child> all) {
        var byMonth = all.stream()
                .collect(Collectors.groupingBy(
                        child -> YearMonth.from(child.endedOn()), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), Share.of(month.getValue(), Child::early)))
                .toList();
    }
}
