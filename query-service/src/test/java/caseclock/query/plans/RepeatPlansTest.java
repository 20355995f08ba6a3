package caseclock.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Share;
import caseclock.query.plans.RepeatPlans.Started;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M23, for plans that started on 14 October 2026. Twenty-four months before is 14 October 2024. */
class RepeatPlansTest {

    private static Started after(int earlier, String lastEnd, int stated) {
        return new Started(
                UUID.randomUUID(),
                Optional.empty(),
                LocalDate.of(2026, 10, 14),
                earlier,
                Optional.of(lastEnd).filter(end -> !end.isEmpty()).map(LocalDate::parse),
                stated);
    }

    @Test
    void onTheDayTwentyFourMonthsAfterTheLastEndIsWithinAndTheDayAfterIsNot() {
        var counted = RepeatPlans.of(List.of(after(1, "2024-10-14", 0), after(1, "2024-10-13", 0), after(0, "", 0)));
        assertThat(counted.ever()).isEqualTo(new Share(2, 3));
        assertThat(counted.withinTwoYears()).isEqualTo(new Share(1, 3));
        assertThat(counted.endNotKnown()).isZero();
    }

    @Test
    void anEarlierPlanThatIsOnlyStatedCountsEverButNobodyKnowsWhenItEnded() {
        var counted = RepeatPlans.of(List.of(after(0, "", 2)));
        assertThat(counted.ever()).isEqualTo(new Share(1, 1));
        assertThat(counted.withinTwoYears()).isEqualTo(new Share(0, 1));
        assertThat(counted.endNotKnown()).isEqualTo(1);
    }
}
