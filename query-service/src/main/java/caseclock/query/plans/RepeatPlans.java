package caseclock.query.plans;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M23: of the plans that started in a period, how many were a second or later plan of the child in this council, ever (DfE) and within 24 calendar
 * months of the end of the one before. An earlier plan counts if it is recorded, or if the plan's own record states that there was one; of the
 * latter nobody can say when it ended.
 *
 * @param endNotKnown second or later plans of which no earlier end is recorded; they are not among those within 24 months
 */
public record RepeatPlans(Share ever, Share withinTwoYears, int endNotKnown, Cases<Started> children) {

    private static final int MONTHS = 24;

    /**
     * A plan that started.
     *
     * @param earlierPlans how many plans of the child started before it
     * @param lastEndedOn the day the last of them ended
     * @param statedPlans how many earlier plans its own record states
     */
    public record Started(
            UUID caseId,
            Optional<String> team,
            LocalDate from,
            int earlierPlans,
            Optional<LocalDate> lastEndedOn,
            int statedPlans) {

        boolean again() {
            return earlierPlans > 0 || statedPlans > 0;
        }

        boolean withinTwoYears() {
            return lastEndedOn
                    .filter(end -> !from.isAfter(end.plusMonths(MONTHS)))
                    .isPresent();
        }
    }

    public static RepeatPlans of(List<Started> started) {
        return new RepeatPlans(
                Share.of(started, Started::again),
                Share.of(started, Started::withinTwoYears),
                Share.of(started, plan -> plan.again() && plan.lastEndedOn().isEmpty())
                        .count(),
                new Cases<>(started.stream().filter(Started::again).toList()));
    }
}
