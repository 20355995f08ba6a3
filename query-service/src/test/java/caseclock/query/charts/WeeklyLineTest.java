package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The small line of weekly averages. */
class WeeklyLineTest {

    @Test
    void a_week_without_any_is_a_gap_and_never_nought() {
        var weeks =
                List.of(OptionalDouble.of(12), OptionalDouble.of(15), OptionalDouble.empty(), OptionalDouble.of(18));
        var svg = Jsoup.parse(new WeeklyLine(weeks, 15).draw("a", "Weeks"), "", Parser.xmlParser());
        assertThat(svg.select("circle")).hasSize(3);
        assertThat(svg.select("path.line")).hasSize(1);
        assertThat(svg.selectFirst("desc").text())
                .isEqualTo("Average of each of 4 weeks, 3 of them with any. The dashed line is the limit.");
    }

    @Test
    void the_scale_begins_at_nought() {
        // The highest is 18, exactly 1.2 times the limit: 18 stands at 5 and nought at 41, so 9 stands in the middle,
        // at 23.
        var svg = Jsoup.parse(
                new WeeklyLine(List.of(OptionalDouble.of(18), OptionalDouble.of(9)), 15).draw("a", "Weeks"),
                "",
                Parser.xmlParser());
        assertThat(svg.select("circle").eachAttr("cy")).containsExactly("5", "23");
    }
}
