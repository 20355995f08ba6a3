package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.Bands.Band;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Bands here beside bands in England. */
class BandsTest {

    @Test
    void shares_stand_on_one_scale() {
        var bands = new Bands(
                List.of(
                        new Band("0 to 10 days", false, 10, 40, 6_240, 72_090),
                        new Band("11 to 15 days", false, 30, 40, 52_430, 72_090)),
                "Here",
                "England");
        var bars = wide(bands).select("rect");
        // 75% here is the longest, 1080 - 150 - 200 = 730 wide; 25% is a third of it.
        assertThat(bars.get(2).attr("width")).isEqualTo("730");
        assertThat(bars.get(0).attr("width")).isEqualTo("243.3");
        assertThat(wide(bands).select("text").eachText()).contains("Here 75%", "England 73%");
    }

    @Test
    void fewer_than_ten_children_are_counted_and_not_shared_out() {
        var few = new Bands(List.of(new Band("0 to 10 days", false, 1, 4, 6_240, 72_090)), "Here", "England");
        assertThat(wide(few).select("text").eachText()).contains("Here 1 of 4", "England 9%");
    }

    @Test
    void without_a_child_there_is_no_bar_of_ours() {
        var none = new Bands(List.of(new Band("0 to 10 days", false, 0, 0, 6_240, 72_090)), "Here", "England");
        assertThat(wide(none).selectFirst("rect").attr("width")).isEqualTo("0");
    }

    private static Document wide(Bands bands) {
        return Jsoup.parse(bands.draw("a", "Bands").wide(), "", Parser.xmlParser());
    }
}
