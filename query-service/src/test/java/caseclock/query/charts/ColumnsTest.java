package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.Columns.Bunch;
import caseclock.query.charts.Columns.Column;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.CountWords;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Columns of how long it took, as a function of their counts. */
class ColumnsTest {

    private static final CountWords CHILDREN = CountWords.of(TimescaleKey.SECTION_47_TO_CONFERENCE);
    private static final Columns SOME = new Columns(
            List.of(new Column("0", 0), new Column("1", 4), new Column("2", 8), new Column("3+", 2)),
            3,
            Optional.of("2 working days"),
            CHILDREN,
            "working days",
            Optional.of(new Bunch(1, 2, "Days 1 and 2: 12 of 14")));

    @Test
    void heights_are_in_proportion_and_the_tallest_is_180() {
        assertThat(wide(SOME).select("rect").eachAttr("height")).containsExactly("90", "180", "45");
        assertThat(wide(SOME).select("rect").eachAttr("class")).containsExactly("in", "in", "out");
    }

    @Test
    void the_limit_stands_after_the_last_column_that_is_in_time() {
        // 1160 / 4 = 290 a column; after three of them 870.
        assertThat(wide(SOME).selectFirst("path.limit").attr("d")).isEqualTo("M870 4L870 294");
        assertThat(wide(SOME).select("text").eachText())
                .contains("Limit: 2 working days", "12 in time", "Late", "2 children");
    }

    @Test
    void columns_next_to_each_other_are_bracketed_with_their_words() {
        // From the second column, 290 and 2 in, to the end of the third, 870 less 2.
        assertThat(wide(SOME).selectFirst("path.hollow").attr("d")).isEqualTo("M292 295v7H868v-7");
        assertThat(wide(SOME).select("text").eachText()).contains("Days 1 and 2: 12 of 14");
    }

    @Test
    void on_a_phone_the_columns_lie_and_none_is_left_out() {
        var narrow = xml(SOME.draw("a", "How long").narrow());
        assertThat(narrow.selectFirst("svg").attr("viewBox")).isEqualTo("0 0 330 156");
        assertThat(narrow.select("text").eachText()).contains("0", "1", "2", "3+", "Limit: 2 working days", "2 late");
        // The words at the limit lie between the last column in time, down to 87, and the first one late, from 121.
        assertThat(narrow.selectFirst("rect.out").attr("y")).isEqualTo("122");
        assertThat(narrow.selectFirst("text:contains(Limit)").attr("y")).isEqualTo("111");
    }

    @Test
    void without_a_limit_nothing_is_late_and_no_line_is_drawn() {
        var none = new Columns(SOME.columns(), 4, Optional.empty(), CHILDREN, "working days", Optional.empty());
        assertThat(wide(none).select("path.limit, rect.out")).isEmpty();
        assertThat(wide(none).selectFirst("desc").text())
                .isEqualTo(
                        "One column for each length of time, from 0 to 3+. The same numbers are in the table below.");
    }

    @Test
    void the_description_tells_what_the_picture_shows() {
        assertThat(wide(SOME).selectFirst("desc").text())
                .isEqualTo(
                        "One column for each length of time, from 0 to 3+. 12 children within the limit of 2 working days, 2 later."
                                + " The same numbers are in the table below.");
    }

    @Test
    void words_in_a_drawing_cannot_break_out_of_it() {
        assertThat(xml(SOME.draw("a", "<b>&\"").wide()).selectFirst("title").text())
                .isEqualTo("<b>&\"");
    }

    @Test
    void the_same_counts_always_give_the_same_drawing() {
        assertThat(SOME.draw("a", "How long"))
                .isEqualTo(new Columns(SOME.columns(), 3, SOME.limit(), CHILDREN, "working days", SOME.bunch())
                        .draw("a", "How long"));
    }

    private static Document wide(Columns columns) {
        return xml(columns.draw("a", "How long").wide());
    }

    private static Document xml(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser());
    }
}
