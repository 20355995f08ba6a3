package caseclock.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.measures.Teams.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private static final Team OURS = new Team("999", "east", "East");

    @Test
    void oneTeamOfTheNameIsTheTeamAskedAbout() {
        assertThat(Teams.filter(List.of(OURS))).isEqualTo(new OneTeam("East"));
    }

    @Test
    void teamsOfTheSameNameInSeveralCouncilsAreNotTakenForOne() {
        assertThatThrownBy(() -> Teams.filter(List.of(OURS, new Team("998", "east", "East"))))
                .isInstanceOfSatisfying(
                        NotAsked.class, wrong -> assertThat(wrong.parameter()).isEqualTo("council"));
    }

    @Test
    void noTeamOfTheNameIsSaid() {
        assertThatThrownBy(() -> Teams.filter(List.of()))
                .isInstanceOfSatisfying(
                        NotAsked.class, wrong -> assertThat(wrong.parameter()).isEqualTo("team"));
    }
}
