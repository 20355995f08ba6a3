package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.RunChart.Named;
import caseclock.query.charts.RunChart.Ordinary;
import caseclock.query.charts.RunChart.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Weeks between the limits of ordinary weeks. */
class RunChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 23);
    private static final RunChart SOME = new RunChart(
            List.of(
                    week(0, OptionalDouble.of(10), false),
                    week(1, OptionalDouble.of(20), true),
                    week(2, OptionalDouble.empty(), false),
                    week(3, OptionalDouble.of(15), false)),
            Optional.of(new Ordinary(8, 14, 19)),
            Optional.of(new Named(FIRST.plusWeeks(1), "Week ending 30 August 2026: 20", "outside the limits")),
            "median working days");

    @Test
    void the_scale_begins_at_nought_and_ends_at_a_round_number() {
        // 0 to 20 lies between 272 and 62, that is 10.5 a day: 10 days at 167, 20 at 62, 15 at 114.5.
        assertThat(wide().selectFirst("path.points").attr("d")).isEqualTo("M40 167h0M350 62h0M970 114.5h0");
    }

    @Test
    void a_week_without_any_is_a_gap() {
        assertThat(wide().selectFirst("path.line").attr("d")).isEqualTo("M40 167L350 62M970 114.5");
    }

    @Test
    void the_average_and_the_limits_are_named_at_their_lines() {
        assertThat(wide().select("text").eachText()).contains("14 average", "19 upper limit", "8 lower limit");
        assertThat(wide().select("path.dash").eachAttr("d")).containsExactly("M40 72.5L970 72.5", "M40 188L970 188");
    }

    @Test
    void limits_close_together_push_their_words_apart() {
        var close = new RunChart(SOME.weeks(), Optional.of(new Ordinary(13.8, 14, 14.2)), Optional.empty(), "days");
        var words = xml(close.draw("a", "Weeks").wide()).select("text");
        double upper = y(words.stream()
                .filter(one -> one.text().contains("upper"))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        double average = y(words.stream()
                .filter(one -> one.text().contains("average"))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        double lower = y(words.stream()
                .filter(one -> one.text().contains("lower"))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        assertThat(average - upper).isGreaterThanOrEqualTo(19);
        assertThat(lower - average).isGreaterThanOrEqualTo(19);
    }

    @Test
    void the_week_that_stands_out_is_ringed_and_called_by_its_name() {
        var ring = wide().selectFirst("circle.signal");
        assertThat(ring.attr("cx")).isEqualTo("350");
        assertThat(ring.attr("cy")).isEqualTo("62");
        assertThat(wide().select("text").eachText()).contains("Week ending 30 August 2026: 20", "outside the limits");
    }

    @Test
    void without_limits_there_are_only_the_weeks() {
        var few = new RunChart(SOME.weeks(), Optional.empty(), Optional.empty(), "days");
        assertThat(xml(few.draw("a", "Weeks").wide()).select("path.dash")).isEmpty();
        assertThat(xml(few.draw("a", "Weeks").wide()).selectFirst("desc").text())
                .isEqualTo("One point for each of 3 of 4 weeks. The same numbers are in the table below.");
    }

    @Test
    void both_drawings_keep_their_letters_inside() {
        for (var drawing :
                List.of(SOME.draw("a", "Weeks").wide(), SOME.draw("a", "Weeks").narrow())) {
            var svg = xml(drawing);
            double width =
                    Double.parseDouble(svg.selectFirst("svg").attr("viewBox").split(" ")[2]);
            assertThat(svg.select("text"))
                    .allSatisfy(text -> assertThat(y(text.attr("x"))).isBetween(0.0, width));
        }
    }

    private static double y(String text) {
        return Double.parseDouble(text);
    }

    private static Week week(int number, OptionalDouble value, boolean standsOut) {
        return new Week(FIRST.plusWeeks(number), value, standsOut);
    }

    private static Document wide() {
        return xml(SOME.draw("a", "Weeks").wide());
    }

    private static Document xml(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser());
    }
}
