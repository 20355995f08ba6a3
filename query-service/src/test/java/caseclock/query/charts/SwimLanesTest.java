package caseclock.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.charts.Lane.Look;
import caseclock.query.charts.Lane.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The swim-lanes as a function of days. */
class SwimLanesTest {

    private static final LocalDate CUT = day(10, 2);

    @Test
    void what_has_happened_is_solid_and_what_is_to_come_dashed() {
        var svg = wide(running(day(10, 5), day(10, 9)));
        assertThat(svg.select("rect.in")).hasSize(1);
        assertThat(svg.select("rect.coming"))
                .as("to the limit, and from there to the meeting")
                .hasSize(2);
        assertThat(svg.select("rect.coming.late")).hasSize(1);
        assertThat(end(svg.selectFirst("rect.in"))).isEqualTo(start(svg.selectFirst("rect.coming")));
        assertThat(svg.select("path.booked.late")).hasSize(1);
        assertThat(svg.select("path.due")).hasSize(1);
    }

    @Test
    void a_meeting_within_the_limit_is_not_marked_late() {
        assertThat(wide(running(day(10, 9), day(10, 7))).select(".late")).isEmpty();
    }

    @Test
    void past_its_limit_the_solid_part_is_late() {
        var svg = wide(new Run(
                day(9, 14), Optional.empty(), Look.RUNNING, Optional.of(day(9, 28)), Optional.empty(), "", "overdue"));
        assertThat(svg.select("rect.in, rect.out").eachAttr("class")).containsExactly("in", "out");
        assertThat(end(svg.selectFirst("rect.out")))
                .isEqualTo(x(svg.selectFirst("path.cut").attr("d")));
        assertThat(svg.select("rect.coming")).isEmpty();
    }

    @Test
    void a_meeting_that_was_held_is_filled_and_nothing_is_to_come() {
        var svg = wide(new Run(
                day(9, 14),
                Optional.of(day(9, 30)),
                Look.STOPPED,
                Optional.of(day(10, 5)),
                Optional.of(day(9, 30)),
                "",
                "held"));
        assertThat(svg.select("path.held")).hasSize(1);
        assertThat(svg.select("path.due")).as("a limit that was kept").isEmpty();
    }

    @Test
    void what_was_given_up_is_neither_in_time_nor_late() {
        var svg = wide(new Run(
                day(9, 1),
                Optional.of(day(9, 30)),
                Look.GIVEN_UP,
                Optional.of(day(9, 10)),
                Optional.empty(),
                "",
                "given up"));
        assertThat(svg.select("rect.gone")).hasSize(1);
        assertThat(svg.select("rect.in, rect.out")).isEmpty();
    }

    @Test
    void weeks_begin_on_mondays_and_long_stretches_are_counted_in_months() {
        assertThat(wide(running(day(10, 5), day(10, 9))).text()).contains("14 Sep", "2026, weeks from Monday");
        var long1 = new SwimLanes(
                List.of(new Lane("Review", "6 months", List.of(running(day(10, 5), day(10, 9))))),
                day(1, 1),
                day(12, 31),
                CUT,
                "known");
        assertThat(xml(long1.draw("a", "Clocks").wide()).text()).contains("Mar", "Nov", "2026, months");
    }

    @Test
    void both_drawings_say_the_same_words() {
        var picture = lanes(running(day(10, 5), day(10, 9))).draw("a", "Clocks");
        for (var drawing : List.of(picture.wide(), picture.narrow())) {
            assertThat(xml(drawing).text()).contains("Section 47 to initial", "booked for Fri 9 Oct", "due Mon 5 Oct");
            assertThat(xml(drawing).selectFirst("desc").text()).endsWith("The same is in the table below.");
        }
    }

    private static Run running(LocalDate due, LocalDate booked) {
        return new Run(
                day(9, 14),
                Optional.empty(),
                Look.RUNNING,
                Optional.of(due),
                Optional.of(booked),
                "day 14 of 15",
                "booked for Fri 9 Oct");
    }

    private static SwimLanes lanes(Run run) {
        return new SwimLanes(
                List.of(new Lane("Section 47 to initial conference", "15 working days", List.of(run))),
                day(9, 1),
                day(11, 16),
                CUT,
                "known on 2 October 2026");
    }

    private static Document wide(Run run) {
        return xml(lanes(run).draw("a", "Clocks").wide());
    }

    private static double start(Element bar) {
        return Double.parseDouble(bar.attr("x"));
    }

    private static double end(Element bar) {
        return Math.round((start(bar) + Double.parseDouble(bar.attr("width"))) * 10) / 10.0;
    }

    private static double x(String path) {
        return Double.parseDouble(path.substring(1, path.indexOf(' ')));
    }

    private static Document xml(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
