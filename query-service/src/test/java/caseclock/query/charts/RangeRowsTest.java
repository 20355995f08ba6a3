package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.RangeRows.Look;
import caseclock.query.charts.RangeRows.Range;
import caseclock.query.charts.RangeRows.Row;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.CountWords;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** One row a team on one scale of days. */
class RangeRowsTest {

    private static final CountWords CHILDREN = CountWords.of(TimescaleKey.SECTION_47_TO_CONFERENCE);

    @Test
    void the_part_past_the_limit_has_the_colour_of_late() {
        // The scale is 0 to 40 over 570: 14.25 a day from 190. Bar from 12 (361, less 3) to 19 (460.8, and 3), turned
        // at 15 (403.8).
        var bars = wide(rows(west())).select("rect");
        assertThat(bars.get(0).attr("class")).isEqualTo("in");
        assertThat(bars.get(0).attr("x")).isEqualTo("382.4");
        assertThat(bars.get(0).attr("width")).isEqualTo("51.9");
        assertThat(bars.get(1).attr("class")).isEqualTo("out");
        assertThat(bars.get(1).attr("x")).isEqualTo("434.3");
        assertThat(bars.get(1).attr("width")).isEqualTo("68.1");
        // The median, 14, is a white mark in it.
        assertThat(bars.get(2).attr("class")).isEqualTo("paper");
        assertThat(bars.get(2).attr("x")).isEqualTo("416.5");
    }

    @Test
    void the_longest_is_a_dot_and_the_limit_a_line_through_all_rows() {
        var svg = wide(rows(west()));
        assertThat(svg.selectFirst("circle.out").attr("cx")).isEqualTo("694.9");
        assertThat(svg.selectFirst("path.limit").attr("d")).isEqualTo("M434.3 26L434.3 96");
        assertThat(svg.select("text").eachText()).contains("Limit: 15", "West", "12", "14", "19", "31", "38");
    }

    @Test
    void of_fewer_than_ten_each_child_is_a_dot_and_no_bar_is_drawn() {
        var few = new Row("Disabled Children", Look.GROUP, 3, Optional.empty(), List.of(14, 13, 16), Optional.of(16));
        var svg = wide(rows(west(), few));
        assertThat(svg.select("rect")).as("those of West").hasSize(3);
        assertThat(svg.select("circle").eachAttr("class")).containsExactly("out", "in", "in", "out");
        assertThat(svg.select("text").eachText()).contains("fewer than 10: each one shown", "16", "3");
    }

    @Test
    void two_of_the_same_length_stand_above_each_other() {
        var few = new Row("Few", Look.GROUP, 2, Optional.empty(), List.of(14, 14), Optional.of(14));
        var dots = wide(rows(few)).select("circle");
        assertThat(dots.get(0).attr("cx")).isEqualTo(dots.get(1).attr("cx"));
        assertThat(dots.get(0).attr("cy")).isNotEqualTo(dots.get(1).attr("cy"));
    }

    @Test
    void nothing_finished_is_said() {
        var none = new Row("Front Door", Look.GROUP, 0, Optional.empty(), List.of(), Optional.empty());
        assertThat(wide(rows(none)).select("text").eachText()).contains("none finished", "–", "0");
    }

    @Test
    void england_is_a_reference_and_is_never_late() {
        var england = new Row(
                "England", Look.REFERENCE, 72_090, Optional.of(new Range(13, 14, 18)), List.of(), Optional.empty());
        assertThat(wide(rows(england)).select("rect").eachAttr("class")).containsExactly("reference", "paper");
    }

    @Test
    void one_who_waited_very_long_does_not_press_the_others_together() {
        var long1 = new Row("West", Look.GROUP, 38, Optional.of(new Range(12, 14, 19)), List.of(), Optional.of(300));
        var svg = wide(rows(long1));
        assertThat(svg.select("text.middle").eachText()).contains("40").doesNotContain("50");
        assertThat(svg.select("text").eachText()).contains("300 →");
    }

    @Test
    void on_a_phone_the_numbers_stand_in_words_above_the_bar() {
        var narrow = Jsoup.parse(rows(west()).draw("a", "Teams").narrow(), "", Parser.xmlParser());
        assertThat(narrow.select("text").eachText())
                .contains("West", "38 children", "middle half 12 to 19, median 14, longest 31");
    }

    private static Row west() {
        return new Row("West", Look.GROUP, 38, Optional.of(new Range(12, 14, 19)), List.of(), Optional.of(31));
    }

    private static RangeRows rows(Row... rows) {
        return new RangeRows(List.of(rows), Optional.of(15.0), CHILDREN, "working days: the bar is the middle half");
    }

    private static Document wide(RangeRows rows) {
        return Jsoup.parse(rows.draw("a", "Teams").wide(), "", Parser.xmlParser());
    }
}
