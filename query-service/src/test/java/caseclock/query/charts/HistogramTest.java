package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The histogram as a function of its counts. */
class HistogramTest {

    private static final Histogram SOME = histogram(13, 4, 15, 10, 16, 1, 30, 2);

    @Test
    void the_same_counts_always_give_the_same_drawing() {
        assertThat(SOME.draw("a", "Days"))
                .isEqualTo(histogram(13, 4, 15, 10, 16, 1, 30, 2).draw("a", "Days"));
    }

    @Test
    void day_fifteen_is_in_time_and_day_sixteen_is_late() {
        assertThat(SOME.inTime()).isEqualTo(14);
        assertThat(SOME.late()).isEqualTo(3);
        assertThat(SOME.onLastDay()).isEqualTo(10);
        assertThat(wide().select("rect.in")).hasSize(2);
        assertThat(wide().select("rect.out")).hasSize(2);
    }

    @Test
    void the_limit_stands_between_the_two_days() {
        // 1080 / 31 = 34.84 a day; after the 16 days 0 to 15 that is 557.4.
        assertThat(wide().selectFirst("path.limit").attr("d")).startsWith("M557.4 ");
        var last = wide().select("rect.in").last();
        assertThat(Double.parseDouble(last.attr("x")) + Double.parseDouble(last.attr("width")))
                .isLessThan(557.4);
    }

    @Test
    void heights_are_in_proportion_and_the_tallest_is_180() {
        // 10 children stand 180 high, so 4 stand 72.
        assertThat(wide().select("rect").eachAttr("height")).containsExactly("72", "180", "18", "36");
    }

    @Test
    void every_bar_carries_its_number_and_every_day_its_name() {
        assertThat(wide().select("text.middle.strong").eachText()).containsExactly("4", "10", "1", "2");
        assertThat(wide().select("text.middle.quiet")).hasSize(31);
        assertThat(wide().select("text.middle.quiet").last().text()).isEqualTo("30+");
    }

    @Test
    void both_drawings_have_a_title_and_a_description_of_their_own() {
        for (var drawing :
                List.of(SOME.draw("a", "Days").wide(), SOME.draw("a", "Days").narrow())) {
            var svg = xml(drawing).selectFirst("svg");
            for (var id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(svg.selectFirst("#" + id)).isNotNull();
            }
            assertThat(svg.selectFirst("desc").text())
                    .isEqualTo(
                            "One bar for each working day from 0 to 30 or more. 14 children within 15 working days, 3 later."
                                    + " The same numbers are in the table below.");
        }
        assertThat(SOME.draw("a", "Days").wide()).doesNotContain("a-narrow");
    }

    @Test
    void nothing_to_draw_draws_the_days_without_bars() {
        var none = new Histogram(Collections.nCopies(31, 0), 15).draw("a", "Days");
        assertThat(xml(none.wide()).select("rect")).isEmpty();
        assertThat(xml(none.narrow()).select("rect")).isEmpty();
    }

    @Test
    void words_in_a_drawing_cannot_break_out_of_it() {
        assertThat(xml(SOME.draw("a", "<b>&\"").wide()).selectFirst("title").text())
                .isEqualTo("<b>&\"");
    }

    @Test
    void a_count_is_needed_for_every_day() {
        assertThatThrownBy(() -> new Histogram(List.of(1), 15))
                .hasMessage("A histogram has a count for each of 31 days.");
    }

    private static Document wide() {
        return xml(SOME.draw("a", "Days").wide());
    }

    private static Document xml(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser());
    }

    private static Histogram histogram(int... dayAndCount) {
        var counts = new ArrayList<>(Collections.nCopies(31, 0));
        for (int at = 0; at < dayAndCount.length; at += 2) {
            counts.set(dayAndCount[at], dayAndCount[at + 1]);
        }
        return new Histogram(counts, 15);
    }
}
