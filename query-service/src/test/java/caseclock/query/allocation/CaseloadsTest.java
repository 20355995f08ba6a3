package caseclock.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.allocation.Caseloads.Load;
import caseclock.query.measures.SpellQuery.Caseload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M13, with a guideline of 15. */
class CaseloadsTest {

    private static Caseload load(String worker, String team, int children) {
        return new Caseload("999", worker, Optional.of(team), children);
    }

    @Test
    void fifteenIsWithinTheGuidelineAndSixteenIsNotAndTwentyIsNotMoreThanTwenty() {
        var counted = Caseloads.of(
                15,
                List.of(load("A", "East", 15), load("B", "East", 16), load("C", "East", 20), load("D", "East", 21)));
        assertThat(counted.aboveGuideline()).isEqualTo(3);
        assertThat(counted.aboveTwenty()).isEqualTo(1);
        // 15, 16, 20, 21: the median by nearest rank is the 2nd of 4.
        assertThat(counted.spread()).contains(new Load(16, 21));
        assertThat(counted.children()).isEqualTo(15 + 16 + 20 + 21);
    }

    @Test
    void aWorkerWithChildrenOfTwoTeamsCountsOnceForTheCouncilWithAllOfThem() {
        // 9 + 8 = 17 is above the guideline for the council, though neither team sees it.
        var counted = Caseloads.of(15, List.of(load("A", "East", 9), load("A", "West", 8)));
        assertThat(counted.workers()).isEqualTo(1);
        assertThat(counted.aboveGuideline()).isEqualTo(1);
        assertThat(counted.teams()).extracting(Caseloads.Team::children).containsExactly(9, 8);
        assertThat(counted.teams()).allMatch(team -> team.aboveGuideline() == 0);
    }

    @Test
    void theSameReferenceInAnotherCouncilIsAnotherWorkerAndTheSameNameAnotherTeam() {
        var counted = Caseloads.of(15, List.of(load("A", "East", 9), new Caseload("998", "A", Optional.of("East"), 8)));
        assertThat(counted.workers()).isEqualTo(2);
        assertThat(counted.aboveGuideline()).isZero();
        assertThat(counted.teams())
                .extracting(team -> team.council() + " " + team.children())
                .containsExactly("998 8", "999 9");
    }

    @Test
    void withoutWorkersThereIsNoMedian() {
        assertThat(Caseloads.of(15, List.of()).spread()).isEmpty();
    }
}
