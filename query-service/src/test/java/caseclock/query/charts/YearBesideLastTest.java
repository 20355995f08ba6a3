package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two years, week beside week. */
class YearBesideLastTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 8);

    @Test
    void both_years_are_drawn_on_one_scale_and_named_at_their_ends() {
        // 0 to 200 over 24 to 266, 100 a step: 100 lies in the middle, at 145.
        var drawn = new YearBesideLast(FIRST, List.of(100, 200), List.of(200, 100)).draw("x", "Children");
        assertThat(drawn.wide())
                .contains(
                        "<path class=\"before\" d=\"M44 24L1050 145\"/>",
                        "<path class=\"line\" d=\"M44 145L1050 24\"/>")
                .contains(">200 now</text>", ">100 a year ago</text>");
    }

    @Test
    void ends_that_lie_together_are_written_apart() {
        var drawn = new YearBesideLast(FIRST, List.of(100, 100), List.of(100, 100))
                .draw("x", "Children")
                .wide();
        // Both ends at 24; 18 above and 18 below.
        assertThat(drawn).contains("y=\"11\">100 now").contains("y=\"47\">100 a year ago");
    }

    @Test
    void years_of_different_length_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearBesideLast(FIRST, List.of(1), List.of(1, 2)));
    }
}
