package caseclock.query.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import caseclock.query.signals.Funnel.Counted;
import caseclock.query.signals.Funnel.Mark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Limits are the council's share ± 2 and ± 3 × √(share × (1 - share) / the team's own number). */
class FunnelTest {

    private static Counted team(String name, int part, int whole) {
        return new Counted(Optional.of(name), part, whole);
    }

    @Test
    void aTeamOutsideThreeStandardErrorsIsVeryUnusualAndThoseWithinTwoAreOrdinary() {
        // 90 + 45 + 40 = 175 of 210 = 0.8333. Of 60: √(0.8333 × 0.1667 / 60) = 0.04811; 3 × = 0.1443: 0.6890. 40 of 60
        // is 0.6667.
        // Of 100: 2 × 0.03727 = 0.0745: 0.9079; 90 of 100 is within. Of 50: 2 × 0.0527 = 0.1054: 0.9387; 45 of 50 is
        // within.
        var funnel = Funnel.of(List.of(team("West", 40, 60), team("East", 90, 100), team("North", 45, 50)));
        assertThat(funnel.share().orElseThrow()).isCloseTo(0.8333, within(0.00005));
        assertThat(funnel.teams())
                .extracting(team -> team.counted().name().orElseThrow(), Funnel.Team::mark)
                .containsExactly(tuple("East", Mark.NONE), tuple("North", Mark.NONE), tuple("West", Mark.VERY_UNUSUAL));
        Funnel.Team west = funnel.teams().getLast();
        assertThat(west.near().lower()).isCloseTo(0.7371, within(0.00005));
        assertThat(west.far().lower()).isCloseTo(0.6890, within(0.00005));
        assertThat(west.sentence())
                .contains(
                        "West: 40 of 60 (67%), below the council's 83%. Chance alone hardly puts a team this far out.");
    }

    @Test
    void aTeamBetweenTwoAndThreeStandardErrorsIsUnusual() {
        // 90 + 90 + 20 = 200 of 228 = 0.8772. Of 28: √(0.8772 × 0.1228 / 28) = 0.0620: 0.7531 and 0.6911. 20 of 28 is
        // 0.7143.
        var funnel = Funnel.of(List.of(team("A", 90, 100), team("B", 90, 100), team("C", 20, 28)));
        assertThat(funnel.teams()).extracting(Funnel.Team::mark).containsExactly(Mark.NONE, Mark.NONE, Mark.UNUSUAL);
        assertThat(funnel.teams().getLast().sentence().orElseThrow())
                .endsWith("Chance puts one team in twenty this far out.");
    }

    @Test
    void aTeamOfFewerThanTenIsCountedButNeitherJudgedNorGivenAShare() {
        var funnel = Funnel.of(List.of(team("Large", 95, 100), team("Small", 0, 9)));
        assertThat(funnel.whole()).isEqualTo(109);
        assertThat(funnel.teams().getLast().mark()).isEqualTo(Mark.NONE);
        assertThat(funnel.teams().getLast().share()).isEmpty();
    }

    @Test
    void aTeamWithNothingToCountIsNotThere() {
        assertThat(Funnel.of(List.of(team("East", 9, 10), team("Idle", 0, 0))).teams())
                .hasSize(1);
        assertThat(Funnel.of(List.of()).share()).isEmpty();
    }

    @Test
    void teamsAreAlphabeticalAndChildrenWithoutOneComeLast() {
        var funnel = Funnel.of(List.of(
                new Counted(Optional.empty(), 10, 10), team("West", 1, 10), team("East", 5, 10), team("Zest", 9, 10)));
        assertThat(funnel.teams())
                .extracting(team -> team.counted().name().orElse("none"))
                .containsExactly("East", "West", "Zest", "none");
    }

    @Test
    void limitsStayBetweenNothingAndAll() {
        var funnel = Funnel.of(List.of(team("East", 10, 10), team("West", 9, 10)));
        assertThat(funnel.teams())
                .allSatisfy(team -> assertThat(team.far().upper()).isEqualTo(1));
    }
}
