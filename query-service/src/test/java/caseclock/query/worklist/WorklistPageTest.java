package caseclock.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.out.CsvFile;
import caseclock.query.work.DueClock;
import caseclock.query.work.SampleWork;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worklist in each of its states, through the real templates. */
class WorklistPageTest {

    @Nested
    class Everything_that_is_open {

        private final Document page = render("open", SampleWork.some(), Map.of("council", "892", "team", "east"));

        @Test
        void leads_with_what_is_over_and_what_falls_due_this_week() {
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo("3 clocks are overdue. 3 more fall due by Friday 20 November.");
        }

        @Test
        void counts_every_way_to_look_at_it() {
            assertThat(page.select(".presets a").eachText())
                    .containsExactly(
                            "3 Overdue",
                            "1 Today",
                            "2 Next 3 working days",
                            "3 Next 5 working days",
                            "3 Next 10 working days",
                            "1 Booked late",
                            "2 Not started",
                            "8 Everything open");
            assertThat(page.select(".presets [aria-current]").eachText()).containsExactly("8 Everything open");
        }

        @Test
        void lists_by_due_date_with_brothers_and_sisters_on_one_line() {
            assertThat(page.select("tbody tr").eachText())
                    .startsWith(
                            "WX-20001 Assessment 6 months, from 20 Oct 2026 Tue 10 Nov Overdue 4 working days SW1041",
                            "WX-20002 and 1 sibling WX-20003 Initial conference Day 16 of 15, from 23 Oct 2026 Fri 13 Nov Overdue 1 working day Nothing booked Police could not attend SW1040",
                            "WX-20004 Supervision 6 months, from 26 Oct 2026 Mon 16 Nov Due today No worker")
                    .contains(
                            "WX-20005 Initial conference Day 16 of 15, from 29 Oct 2026 Thu 19 Nov 3 working days left Tue 24 Nov Booked late 3 working days No reason recorded SW1041");
        }

        @Test
        void says_by_what_it_is_sorted_and_turns_it_round_by_a_link() {
            var due = page.select("th[aria-sort=ascending]");
            assertThat(due.eachText()).containsExactly("Due");
            assertThat(due.select("a").attr("href")).isEqualTo("/due?council=892&team=east&sort=due&dir=desc");
            assertThat(page.select("th[aria-sort=none] a").eachAttr("href"))
                    .contains("/due?council=892&team=east&sort=worker");
        }

        @Test
        void offers_what_is_on_the_page_as_a_file_with_the_same_question() {
            assertThat(page.select(".out a").eachAttr("href"))
                    .containsExactly("/due.csv?council=892&team=east", "/api/v1/due?council=892&team=east");
            assertThat(page.select("#calendar a").attr("href")).isEqualTo("/due.ics?council=892&team=east");
        }
    }

    @Test
    void whereAllAreOverdueThereAreNoTags() {
        var page = render("overdue", SampleWork.some(), Map.of("council", "892", "team", "east", "show", "overdue"));
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "WX-20001 Assessment 6 months, from 20 Oct 2026 Tue 10 Nov 4 working days over SW1041",
                        "WX-20002 and 1 sibling WX-20003 Initial conference Day 16 of 15, from 23 Oct 2026 Fri 13 Nov 1 working day over Nothing booked Police could not attend SW1040");
    }

    @Test
    void ofAllTeamsEachLineNamesItsTeam() {
        var page = render("all-teams", SampleWork.some(), Map.of("council", "892", "sort", "team", "dir", "desc"));
        assertThat(page.selectFirst("tbody tr").text()).contains("WX-20008", "No team recorded");
        assertThat(page.select("th[aria-sort=descending]").eachText()).containsExactly("Team");
    }

    @Test
    void chosenFiltersAreLinksThatTakeThemAway() {
        var page = render(
                "filtered",
                SampleWork.some(),
                Map.of("council", "892", "worker", "SW1041", "timescale", "assessment", "show", "overdue"));
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactly(
                        "/due?council=892&show=overdue&worker=SW1041",
                        "/due?council=892&show=overdue&timescale=assessment");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("form.filters [type=hidden]").eachAttr("name")).containsExactly("council", "show");
    }

    @Test
    void whatIsFilteredOutNamesTheFiltersAndWhatIsBeside() {
        var page = render(
                "filtered-out",
                SampleWork.some(),
                Map.of("council", "892", "team", "east", "worker", "SW1041", "show", "today"));
        assertThat(page.selectFirst("#list .empty").text())
                .isEqualTo(
                        "Nothing is due today in East team for SW1041. 8 clocks are open without that choice. Take the choices away");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void nothingToShowIsASentence() {
        var page = render("nothing", List.of(), Map.of("council", "892", "team", "east", "show", "next-3"));
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("Nothing is overdue, and nothing falls due by Friday 20 November.");
        assertThat(page.selectFirst("#list .empty").text())
                .isEqualTo("Nothing is due in the next 3 working days in East team.");
    }

    @Test
    void beforeAnythingWasRecordedItSaysSo() {
        var page = RenderedPage.of(
                "worklist",
                "not-covered",
                frame(Role.TEAM_MANAGER),
                WorklistPage.of(list(List.of(), Map.of(), false), true));
        assertThat(page.selectFirst("main .empty").text()).startsWith("No upload and no recorded fact");
        assertThat(page.select("table, .presets")).isEmpty();
    }

    @Test
    void whoMayNotOpenCasesSeesCountsAndNoChildNotEvenInTheFile() {
        var list = list(SampleWork.some(), Map.of("council", "892"), true);
        var page = RenderedPage.of("worklist", "counts-only", frame(Role.ADMINISTRATOR), WorklistPage.of(list, false));
        assertThat(page.text())
                .contains("3 Overdue", "your role does not open cases")
                .doesNotContain("WX-", "SW104");
        assertThat(CsvFile.of(DueSheet.of(list, false)))
                .startsWith("shown,clocks\r\nOverdue,3\r\n")
                .doesNotContain("WX-");
    }

    @Test
    void fiftyLinesAreAPage() {
        var clocks = SampleWork.many(120);
        var page = render("paged", clocks, Map.of("council", "892", "page", "2"));
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select(".paging").eachText())
                .hasSize(2)
                .allMatch("Showing 51 to 100 of 120 lines Previous Page 2 of 3 Next"::equals);
        assertThat(page.select(".paging").first().select("a").eachAttr("href"))
                .containsExactly("/due?council=892", "/due?council=892&page=3");
        assertThat(CsvFile.of(DueSheet.of(list(clocks, Map.of("page", "2"), true), true))
                        .lines())
                .as("the file holds all pages")
                .hasSize(121);
    }

    @Test
    void aPageAfterTheLastIsTheLast() {
        assertThat(render("after-the-last", SampleWork.many(60), Map.of("page", "9"))
                        .select("tbody tr"))
                .hasSize(10);
    }

    @Test
    void whatCannotBeAskedIsToldWithWhatCan() {
        assertThatThrownBy(() -> DueAsked.of(Map.of("show", "late")))
                .isInstanceOfSatisfying(
                        NotAsked.class, wrong -> assertThat(wrong.sentence()).startsWith("Show overdue, today"));
        for (var wrong :
                List.of(Map.of("sort", "name"), Map.of("dir", "up"), Map.of("page", "0"), Map.of("timescale", "x"))) {
            assertThatThrownBy(() -> DueAsked.of(wrong)).isInstanceOf(NotAsked.class);
        }
    }

    @Test
    void everyLinkKeepsBothDates() {
        var when =
                When.asked(java.util.Optional.of("2026-11-13"), java.util.Optional.of("2026-11-14"), SampleFrame.CLOCK);
        var list = new Worklist(
                "East team",
                DueAsked.of(Map.of("council", "892")),
                when,
                SampleWork.many(60),
                SampleWork.MONDAY.plusDays(4),
                true);
        var page = RenderedPage.of("worklist", "past", frame(Role.TEAM_MANAGER), WorklistPage.of(list, true));
        assertThat(page.select("main a[href]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("asAt=2026-11-13", "knownOn=2026-11-14"));
    }

    private static Document render(String state, List<DueClock> open, Map<String, String> asked) {
        return RenderedPage.of(
                "worklist", state, frame(Role.TEAM_MANAGER), WorklistPage.of(list(open, asked, true), true));
    }

    private static caseclock.query.frame.Frame frame(Role role) {
        return SampleFrame.of("Due", Section.DUE, "East team", "/due", SampleFrame.latest(), role);
    }

    private static Worklist list(List<DueClock> open, Map<String, String> asked, boolean covered) {
        var question = DueAsked.of(new java.util.TreeMap<>(asked));
        return new Worklist(
                question.team().isPresent() ? "East team" : "All teams",
                question,
                SampleFrame.latest(),
                open,
                SampleWork.MONDAY.plusDays(4),
                covered);
    }
}
