package caseclock.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void of_few_teams_it_says_how_often_one_is_outside() {
        // 1 - 0.95^5 = 0.226, which is one time in 4.4.
        assertThat(Chance.byChance(5))
                .isEqualTo("With five teams, chance alone puts one outside the 95% lines about one time in four.");
    }

    @Test
    void of_many_teams_it_says_how_many_are() {
        // 0.95^22 = 0.32: more often than not there is one; 22 x 0.05 = 1.1. And 40 x 0.05 = 2.
        assertThat(Chance.byChance(22)).isEqualTo("With 22 teams, chance alone puts about one outside the 95% lines.");
        assertThat(Chance.byChance(40)).isEqualTo("With 40 teams, chance alone puts about two outside the 95% lines.");
    }
}
