package caseclock.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.Calendars;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.SampleClocks;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.TimescaleKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The comparison in each of its states, through the real templates. */
class ServicePageTest {

    private static final Optional<String> NOTHING = Optional.empty();

    @Nested
    class Two_teams_stand_out {

        private final Document page = render(SampleClocks.all(), SampleFrame.latest(), NOTHING, "west", true);

        @Test
        void the_lead_answers_the_question_and_claims_no_proof() {
            assertThat(page.selectFirst("h1").text()).isEqualTo("Is it the same in every team?");
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "Look at East and West. In time were 35 of 43 children; in East 20 of 20 and in West 12 of 20."
                                    + " The middle half of all children took 13 to 15 working days, as in England."
                                    + " In West it took 14 to 27. Worth asking about, not proof.");
        }

        @Test
        void no_word_ranks_or_judges_a_team() {
            assertThat(page.text().toLowerCase(Locale.ENGLISH))
                    .doesNotContain("worse", "best", "worst", "league", "fail", "poor");
        }

        @Test
        void the_funnel_says_what_chance_itself_would_do_and_whom_it_leaves_out() {
            assertThat(page.selectFirst("#chance figcaption").text())
                    .isEqualTo(
                            "East: 20 of 20 (100%), above the council's 81%. Chance puts one team in twenty this far out."
                                    + " West: 12 of 20 (60%), below the council's 81%. Chance puts one team in twenty this far out."
                                    + " Chance alone could make the others differ as they do.");
            assertThat(page.selectFirst("#chance .note").text())
                    .isEqualTo(
                            "Disabled Children (3 of 3) is not drawn: fewer than 10. With two teams, chance alone puts one outside the"
                                    + " 95% lines about one time in ten. Brothers and sisters share a conference, so the true limits are a"
                                    + " little wider than drawn.");
        }

        @Test
        void the_figures_stand_in_order_of_name_with_a_row_for_all() {
            assertThat(rows("#figures"))
                    .containsExactly(
                            "Disabled Children 3 of 3 in Disabled Children 3 of 3 – – – 15 0 0 –",
                            "East 20 of 20 in East 100% 20 of 20 100% 13 14 15 15 0 0 –",
                            "Front Door None in Front Door None – – – – 0 0 –",
                            "West 12 of 20 in West 60% 12 of 20 60% 14 15 27 30 0 0 –",
                            "All teams 35 of 43 81% 35 of 43 81% 13 14 15 30 0 0 –");
            assertThat(page.select("#figures th[aria-sort]:not([aria-sort=none])")
                            .eachAttr("aria-sort"))
                    .containsExactly("ascending");
        }

        @Test
        void a_team_leads_to_its_week_and_a_number_to_its_clocks() {
            var east = page.select("#figures tbody tr").get(1);
            assertThat(east.select("a").eachAttr("href"))
                    .containsExactly(
                            "/teams/892/east", "/clocks/section-47-to-conference?council=892&team=east&weeks=26");
        }

        @Test
        void the_weeks_of_the_teams_that_finished_any_stand_on_one_scale() {
            assertThat(page.select("#weeks svg.wide text.strong").eachText())
                    .containsExactly("Disabled Children", "East", "West");
            assertThat(rows("#weeks")).hasSize(26).last().isEqualTo("15 Nov 2026 – 15 15");
        }

        @Test
        void is_light_with_all_its_drawings_and_names_nothing_twice() {
            assertThat(page.outerHtml().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
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
        void sorted_by_a_column_the_table_says_that_no_order_is_a_ranking() {
            var page = render(SampleClocks.all(), SampleFrame.latest(), Optional.of("longest"), "sorted", true);
            assertThat(page.select("#figures tbody th").eachText())
                    .containsExactly("Front Door", "Disabled Children", "East", "West", "All teams");
            assertThat(page.selectFirst("#figures .intro").text())
                    .startsWith("Sorted as asked; no order is a ranking.");
        }

        @Test
        void teams_that_do_not_differ_are_said_not_to() {
            var alike = SampleClocks.all().stream()
                    .filter(one -> one.clock().teamAtStop().equals(Optional.of("East")))
                    .flatMap(one -> Stream.of(one, inWest(one)))
                    .toList();
            var page = render(alike, SampleFrame.latest(), NOTHING, "alike", true);
            assertThat(page.selectFirst(".lead strong").text()).isEqualTo("As far as these numbers can tell, yes.");
            assertThat(page.selectFirst("#chance figcaption").text())
                    .isEqualTo("No team lies outside the lines: chance alone could make them differ as they do.");
        }

        private static CountedClock inWest(CountedClock one) {
            int number = 700 + (int) one.caseId().getLeastSignificantBits();
            return SampleClocks.finished(number, "West", one.clock().elapsed().orElseThrow(), number % 13);
        }

        @Test
        void nothing_finished_is_said() {
            var page = render(List.of(), SampleFrame.latest(), NOTHING, "nothing", true);
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "Too few to compare. Fewer than two teams have ten or more children that finished in these weeks.");
            assertThat(page.selectFirst("main > p.empty").text()).startsWith("Nothing finished in these weeks");
            assertThat(page.select("svg")).isEmpty();
        }

        @Test
        void no_data_about_the_council_yet() {
            var page = render(List.of(), SampleFrame.latest(), NOTHING, "no-data", false);
            assertThat(page.selectFirst("main .empty").text())
                    .startsWith("No upload and no recorded fact has been about this council yet.");
            assertThat(page.select("main section")).isEmpty();
        }

        @Test
        void a_look_back_is_carried_in_every_link_and_form() {
            var page = render(SampleClocks.all(), SampleFrame.knownOn("2026-11-15"), NOTHING, "known-on", true);
            assertThat(page.select("main a[href^=/]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("knownOn=2026-11-15"));
            assertThat(page.select("main form input[name=knownOn]")).hasSize(1);
        }
    }

    private static Document render(
            List<CountedClock> clocks, When when, Optional<String> sort, String state, boolean covered) {
        var asked = new ServiceAsked(
                "892",
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                Weeks.asked(NOTHING, 26, when.asAt()),
                Attribution.USUAL,
                when);
        var figures = new Compared(asked.question(), Calendars.AUTUMN_2026, clocks, SampleClocks.rule())
                .figures(asked, SampleClocks.TEAMS, Map.of(), covered);
        var frame = SampleFrame.of(
                "Is it the same in every team?", Section.SERVICE, "All teams", "/service", when, Role.SERVICE_MANAGER);
        return RenderedPage.of(
                "service", state, frame, ServicePage.of(figures, FiguresTable.Order.asked(sort, Optional.empty())));
    }
}
