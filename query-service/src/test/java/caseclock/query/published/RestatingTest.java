package caseclock.query.published;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.published.Trail.Step;
import caseclock.query.published.Trail.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A longest wait is no sum, and a publication is not always what its rows add up to: both are restated so that the causes add up. */
class RestatingTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final Instant MONDAY = Instant.parse("2026-11-16T06:00:00Z");

    private static Set<Counted> waiting(int days, String team) {
        return Set.of(new Counted(
                Figure.WAITING, Optional.empty(), Figure.UNALLOCATED, Optional.of(team), Optional.of(days)));
    }

    private static Turn turn(UUID who, Cause cause, int hours, Set<Counted> before, Set<Counted> after) {
        return new Turn(who, new Step(cause, MONDAY.plusSeconds(3600L * hours), Optional.empty(), after), before);
    }

    @Test
    void aLongestWaitIsFollowedThroughAllThatWasLearnt() {
        // Published: 12 and 5 days, the longest 12. The 12 turn out to be 3 (corrected): longest 5, -7. The 5 end in an
        // allocation
        // recorded late: longest 3, -2. 12 - 7 - 2 = 3.
        var restating = new Restating(
                new AllTeams(),
                Map.of(ANNA, waiting(12, "East"), BEN, waiting(5, "West")),
                Map.of(ANNA, waiting(3, "East")),
                List.of(
                        turn(ANNA, Cause.CORRECTED, 1, waiting(12, "East"), waiting(3, "East")),
                        turn(BEN, Cause.RECORDED_LATE, 2, waiting(5, "West"), Set.of())));
        assertThat(OneCase.inWords(restating.restate(Figure.WAITING, Figure.LONGEST_WAIT, 12)))
                .isEqualTo("12 → 3: RECORDED_LATE -2, CORRECTED -7");
        assertThat(OneCase.inWords(restating.restate(Figure.WAITING, Figure.UNALLOCATED, 2)))
                .isEqualTo("2 → 1: RECORDED_LATE -1");
    }

    @Test
    void aChangedWaitOfAnotherTeamDoesNotConcernThisOne() {
        var restating = new Restating(
                new OneTeam("West"),
                Map.of(ANNA, waiting(12, "East"), BEN, waiting(5, "West")),
                Map.of(ANNA, waiting(3, "East"), BEN, waiting(5, "West")),
                List.of(turn(ANNA, Cause.CORRECTED, 1, waiting(12, "East"), waiting(3, "East"))));
        assertThat(OneCase.inWords(restating.restate(Figure.WAITING, Figure.LONGEST_WAIT, 5)))
                .isEqualTo("5 → 5: ");
    }

    @Test
    void aPublishedNumberThatItsOwnRowsDoNotAddUpToLeavesARestThatIsNotExplained() {
        var restating = new Restating(new AllTeams(), Map.of(), Map.of(), List.of());
        assertThat(OneCase.inWords(restating.restate(OneCase.SECTION_47, Figure.FINISHED, 2)))
                .isEqualTo("2 → 0: NOT_EXPLAINED -2");
    }
}
