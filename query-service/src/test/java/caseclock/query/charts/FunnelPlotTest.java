package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.LabelPlaces.Box;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.Funnel.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Teams by number and share, between the lines of chance. */
class FunnelPlotTest {

    private static final Funnel SOME = Funnel.of(List.of(
            counted("Central", 43, 54),
            counted("East", 36, 50),
            counted("Disabled Children", 6, 6),
            counted("South", 42, 52),
            counted("West", 22, 42)));

    @Test
    void a_team_stands_at_its_number_and_its_share() {
        // 0 to 60 over 868 from 62, 50% to 100% over 318 up from 352. South: 52 is 814.3, 42 of 52 is 156.3 down.
        var points = wide().select("circle");
        assertThat(points.eachAttr("cx")).contains("814.3");
        assertThat(points.stream()
                        .filter(point -> point.attr("cx").equals("814.3"))
                        .findFirst()
                        .orElseThrow()
                        .attr("cy"))
                .isEqualTo("156.3");
    }

    @Test
    void one_outside_the_lines_is_marked_and_one_of_fewer_than_ten_is_not_drawn() {
        assertThat(wide().select("circle")).hasSize(4);
        assertThat(wide().select("circle.signal")).hasSize(1);
        assertThat(wide().select("text.strong").eachText()).contains("West: 22 of 42, 52%", "All teams 73%");
        assertThat(wide().text()).doesNotContain("Disabled");
    }

    @Test
    void the_lines_are_named_and_the_scale_says_that_it_begins_at_half() {
        assertThat(wide().select("text").eachText()).contains("95% limit", "99.7% limit", "50%", "100%");
    }

    @Test
    void the_description_counts_the_teams() {
        assertThat(wide().selectFirst("desc").text())
                .isEqualTo(
                        "4 teams by number and share in time, around the share of all teams, 73%. 1 team lies outside the lines."
                                + " The same numbers are in the table below.");
    }

    @Test
    void words_beside_crowded_points_cover_neither_each_other_nor_a_point() {
        var places = new LabelPlaces(new Box(0, 0, 900, 340));
        for (int at = 0; at < 8; at++) {
            places.keepFree(600 + at * 3, 100 + at % 3 * 4, 8);
        }
        var boxes = new ArrayList<Box>();
        for (int at = 0; at < 8; at++) {
            boxes.add(places.place(600 + at * 3, 100 + at % 3 * 4, 150, 19));
        }
        for (int one = 0; one < boxes.size(); one++) {
            assertThat(boxes.get(one).lies(new Box(0, 0, 900, 340))).isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(boxes.get(one).meets(boxes.get(other)))
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
    }

    private static Counted counted(String name, int part, int whole) {
        return new Counted(Optional.of(name), part, whole);
    }

    private static Document wide() {
        return Jsoup.parse(
                new FunnelPlot(SOME, "how many finished").draw("a", "Chance").wide(), "", Parser.xmlParser());
    }
}
