package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.SmallMultiples.Panel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The weeks of several teams in panels on one scale. */
class SmallMultiplesTest {

    private static final SmallMultiples SOME = new SmallMultiples(
            List.of(
                    new Panel("East", List.of(OptionalDouble.of(30), OptionalDouble.empty(), OptionalDouble.of(10))),
                    new Panel("West", List.of(OptionalDouble.of(15), OptionalDouble.of(15), OptionalDouble.empty()))),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 15),
            Optional.of(15.0));

    @Test
    void every_panel_has_the_scale_of_the_longest_wait_of_all() {
        // 0 to 30 over 96 from 124 up: 30 at 28, 10 at 92, 15 at 76.
        assertThat(wide().select("path.points").eachAttr("d"))
                .containsExactly("M0 0M34 28h0M350 92h0", "M0 0M434 76h0M592 76h0");
    }

    @Test
    void a_week_without_any_is_a_gap_and_the_limit_is_dashed() {
        assertThat(wide().select("path.line").first().attr("d")).isEqualTo("M0 0M34 28M350 92");
        assertThat(wide().select("path.dash")).hasSize(2);
    }

    @Test
    void on_a_phone_the_panels_stand_below_each_other() {
        var narrow = Jsoup.parse(SOME.draw("a", "Weeks").narrow(), "", Parser.xmlParser());
        assertThat(narrow.selectFirst("svg").attr("viewBox")).isEqualTo("0 0 330 336");
        assertThat(narrow.select("text.strong").eachText()).containsExactly("East", "West");
    }

    private static Document wide() {
        return Jsoup.parse(SOME.draw("a", "Weeks").wide(), "", Parser.xmlParser());
    }
}
