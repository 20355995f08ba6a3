package caseclock.query.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import caseclock.query.measures.Calendars;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.SampleClocks;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Weeks;
import caseclock.query.out.CsvFile;
import caseclock.query.timeliness.TimescaleKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The page of one timescale in each of its states, through the real templates. */
class ClockPageTest {

    private static final Optional<String> NOTHING = Optional.empty();

    @Nested
    class Thirteen_weeks_of_all_teams {

        private final Document page =
                render(SampleClocks.all(), SampleFrame.latest(), Role.SERVICE_MANAGER, "all", true);

        @Test
        void leads_with_the_crowd_on_the_last_days_allowed() {
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "33 of 43 children had their conference on day 13, 14 or 15, 13 of them on the last day allowed. 8 were late.");
        }

        @Test
        void tells_the_rule_with_its_law_and_the_way_to_its_definition() {
            var rule = page.selectFirst(".rule");
            assertThat(rule.select("dt").eachText())
                    .containsExactly("Starts", "Law", "Stops", "In force", "Limit", "Left out", "Given up");
            assertThat(rule.text())
                    .contains(
                            "The strategy discussion. That day is day 0.",
                            "For what started on or after 15 April 2013.",
                            "15 working days. Monday to Friday, without England’s bank holidays",
                            "2 transferred in from another council.");
            assertThat(rule.select("a").eachAttr("href"))
                    .containsExactly(
                            "/definitions#section-47-to-conference",
                            "/clocks/transfer-in-conference?council=892&weeks=13");
        }

        @Test
        void shows_the_three_rates_together() {
            assertThat(page.select(".rates .rate").eachText())
                    .containsExactly("Finished in time", "Fell due and met", "Open now");
            // Two of the 8 late ones had fallen due before these weeks began.
            assertThat(page.select(".rates .n").eachText()).containsExactly("35 of 43 81%", "35 of 41 85%", "0");
        }

        @Test
        void says_what_happens_at_the_limit_and_how_long_halves_and_quarters_took() {
            assertThat(page.selectFirst("#how-long figcaption").text())
                    .isEqualTo(
                            "13 children on day 15, the last in time, and 0 on day 16. The limit appears to set the date."
                                    + " A quarter took 13 working days or less, half 14, three quarters 15; the longest took 30.");
            assertThat(page.selectFirst("#how-long svg.wide").text()).contains("Days 13, 14 and 15: 33 of 43");
            assertThat(rows("#how-long")).contains("12 2", "15 13", "30+, late 2");
        }

        @Test
        void stands_beside_england() {
            assertThat(page.selectFirst("#england figcaption").text())
                    .isEqualTo("More than 15 working days took 8 of 43 here, 19%; in England 19%.");
            assertThat(rows("#england"))
                    .containsExactly(
                            "0 to 10 days 0 0% 6,240 9%",
                            "11 to 15 days 35 81% 52,430 73%",
                            "16 to 20 days, late 0 0% 6,430 9%",
                            "21 or more, late 8 19% 6,990 10%");
        }

        @Test
        void tells_week_by_week_that_the_ordinary_needs_no_explanation() {
            assertThat(page.selectFirst("#weeks figcaption").text())
                    .isEqualTo("No week stands out. The ups and downs are ordinary and call for no explanation.");
            assertThat(rows("#weeks")).hasSize(13).first().isEqualTo("23 Aug 2026 3 of 4 13");
        }

        @Test
        void sets_the_teams_side_by_side_in_order_of_name() {
            assertThat(page.selectFirst("#teams figcaption").text())
                    .isEqualTo(
                            "Medians lie between 14 and 15. The middle half reaches furthest apart in West: from day 14 to day 27.");
            assertThat(rows("#teams"))
                    .containsExactly(
                            "All teams 35 of 43 13 14 15 30",
                            "Disabled Children 3 of 3 – – – 15",
                            "East 20 of 20 13 14 15 15",
                            "Front Door 0 of 0 – – – –",
                            "West 12 of 20 14 15 27 30");
        }

        @Test
        void lists_the_late_the_last_one_first_with_their_reasons() {
            assertThat(page.selectFirst("#late .intro").text())
                    .isEqualTo("8 finished late. Most often: chair not available 4 and no reason recorded 4.");
            assertThat(rows("#late"))
                    .hasSize(8)
                    .first()
                    .asString()
                    .startsWith("WX-2")
                    .contains("working days");
            assertThat(page.select("#late th[aria-sort]:not([aria-sort=none])").eachAttr("aria-sort"))
                    .containsExactly("descending");
        }

        @Test
        void every_jump_leads_to_a_place_that_is_there() {
            for (var link : page.select(".jump a")) {
                assertThat(page.selectFirst(link.attr("href"))).as(link.text()).isNotNull();
            }
        }

        @Test
        void every_picture_has_a_name_of_its_own_and_both_drawings() {
            assertThat(page.select("main figure")).allSatisfy(figure -> {
                assertThat(figure.select("svg.wide, svg.narrow")).hasSize(2);
                for (var svg : figure.select("svg")) {
                    for (var id : svg.attr("aria-labelledby").split(" ")) {
                        assertThat(page.select("#" + id)).as(id).hasSize(1);
                    }
                }
            });
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }

        @Test
        void is_light_with_all_its_drawings() {
            assertThat(page.outerHtml().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        }

        private List<String> rows(String section) {
            return page.select(section + " tbody tr").stream()
                    .map(Element::text)
                    .toList();
        }
    }

    @Nested
    class Other_states {

        @Test
        void a_look_back_is_carried_in_every_link_and_form() {
            var page = render(
                    SampleClocks.all(), SampleFrame.knownOn("2026-11-15"), Role.SERVICE_MANAGER, "known-on", true);
            assertThat(page.select("main a[href^=/]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("knownOn=2026-11-15"));
            assertThat(page.select("main form input[name=knownOn]").eachAttr("value"))
                    .containsExactly("2026-11-15", "2026-11-15");
        }

        @Test
        void who_may_not_open_cases_sees_counts_and_no_child() {
            var page = render(SampleClocks.all(), SampleFrame.latest(), Role.ADMINISTRATOR, "not-listed", true);
            assertThat(page.selectFirst("#late .intro").text()).startsWith("8 finished late.");
            assertThat(page.selectFirst("#late .empty").text())
                    .isEqualTo("They are counted here but not listed: your role does not open cases.");
            assertThat(page.text()).doesNotContain("WX-");
        }

        @Test
        void nothing_finished_is_said_and_nothing_is_drawn() {
            var page = render(List.of(), SampleFrame.latest(), Role.SERVICE_MANAGER, "nothing", true);
            assertThat(page.selectFirst(".lead").text()).isEqualTo("None finished in these weeks.");
            assertThat(page.selectFirst("main > p.empty").text())
                    .isEqualTo(
                            "Nothing finished in these weeks, so there is no spread to show. Try more weeks, or all teams.");
            assertThat(page.select("svg")).isEmpty();
            assertThat(page.selectFirst("#late .empty").text()).isEqualTo("None finished late in these weeks.");
        }

        @Test
        void no_data_about_the_council_yet() {
            var page = render(List.of(), SampleFrame.latest(), Role.SERVICE_MANAGER, "no-data", false);
            assertThat(page.selectFirst("main .empty").text())
                    .isEqualTo(
                            "No upload and no recorded fact has been about this council yet. Look at the teams there are");
            assertThat(page.select("main section")).isEmpty();
        }

        @Test
        void what_is_wrong_in_the_form_is_told_at_its_field_and_the_page_still_stands() {
            var page = render(
                    SampleClocks.all(),
                    new TrialForm.Typed(Optional.of("soon"), NOTHING, Optional.of("29 December 2026, 31/2"), NOTHING));
            assertThat(page.select(".govuk-error-summary a").eachText())
                    .containsExactly(
                            "The limit must be a whole number of working days from 1 to 9999, for instance 14",
                            "“31/2” is not a day. Give days like 24 December 2026, with commas between");
            for (var link : page.select(".govuk-error-summary a")) {
                assertThat(page.selectFirst(link.attr("href")))
                        .as(link.attr("href"))
                        .isNotNull();
            }
            assertThat(page.selectFirst("#trial-limit").attr("value")).isEqualTo("soon");
            assertThat(page.selectFirst("#" + page.selectFirst("#trial-limit").attr("aria-describedby"))
                            .text())
                    .contains("The limit must be a whole number");
            assertThat(page.select("#how-long svg")).hasSize(2);
        }

        @Test
        void a_trial_is_asked_of_the_interface_in_its_own_words() {
            var form = TrialForm.of(
                    new TrialForm.Typed(
                            Optional.of("14"),
                            Optional.of("first-discussion"),
                            Optional.of("29 December 2026"),
                            Optional.of("counted")),
                    SampleClocks.rule());
            assertThat(form.asked()).isTrue();
            assertThat(form.words())
                    .isEqualTo("With 14 working days, counted from the first strategy discussion of the episode,"
                            + " with 1 closure day left out and with transfers in");
            assertThat(form.api())
                    .isEqualTo(
                            "&limit=14%20working%20days&start=first-discussion&closed=2026-12-29&transfersIn=counted");
        }
    }

    @Test
    void a_table_taken_away_has_what_the_page_has() {
        var figures = figures(SampleClocks.all(), SampleFrame.latest(), true);
        assertThat(CsvFile.of(ClockSheets.teams(figures)))
                .isEqualTo(
                        "team,finished,in time,25th,median,75th,longest\r\nAll teams,43,35,13,14,15,30\r\n"
                                + "Disabled Children,3,3,,,,15\r\nEast,20,20,13,14,15,15\r\nFront Door,0,0,,,,\r\nWest,20,12,14,15,27,30\r\n");
        assertThat(CsvFile.of(ClockSheets.late(figures)).lines())
                .hasSize(9)
                .element(1)
                .asString()
                .contains("WX-2");
    }

    private static Document render(List<CountedClock> clocks, TrialForm.Typed typed) {
        var figures = figures(clocks, SampleFrame.latest(), true);
        return render(figures, TrialForm.of(typed, SampleClocks.rule()), Role.SERVICE_MANAGER, "wrong");
    }

    private static Document render(List<CountedClock> clocks, When when, Role role, String state, boolean covered) {
        var none = TrialForm.of(new TrialForm.Typed(NOTHING, NOTHING, NOTHING, NOTHING), SampleClocks.rule());
        return render(figures(clocks, when, covered), none, role, state);
    }

    private static Document render(ClockFigures figures, TrialForm form, Role role, String state) {
        var page = ClockPage.of(
                figures,
                form,
                Optional.empty(),
                Optional.empty(),
                LateCases.Order.asked(NOTHING, NOTHING, NOTHING),
                Role.SEE_CASES.contains(role));
        var frame = SampleFrame.of(
                page.title(),
                Section.CLOCKS,
                "All teams",
                figures.asked().path(),
                figures.asked().when(),
                role);
        return RenderedPage.of("clock", state, frame, page);
    }

    private static ClockFigures figures(List<CountedClock> clocks, When when, boolean covered) {
        var asked = new ClockAsked(
                "892",
                Optional.empty(),
                new TeamFilter.AllTeams(),
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                Weeks.asked(NOTHING, 13, when.asAt()),
                when);
        return ClockFigures.of(
                asked,
                SampleClocks.rule(),
                List.of(SampleClocks.rule()),
                new ClockFigures.Days(Calendars.AUTUMN_2026, LocalDate.of(2028, 12, 31)),
                clocks,
                clocks.isEmpty() ? 0 : 2,
                SampleClocks.TEAMS,
                covered);
    }
}
