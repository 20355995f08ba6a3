package caseclock.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.allocation.Caseloads;
import caseclock.query.allocation.Standing;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.Sorting;
import caseclock.query.measures.Calendars;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.RunningClock;
import caseclock.query.measures.SpellQuery.Caseload;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams.Team;
import caseclock.query.out.CsvFile;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Caseloads on Monday 16 November 2026, with a guideline of 15. */
class CaseloadsPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Load MANY = load("SW1456", 18);
    private static final Load FEW = load("SW1003", 3);

    private boolean over;
    private String sort = "children";

    @Test
    void those_with_most_children_come_first_and_over_the_guideline_is_said_in_words() {
        var page = render("some", FEW, MANY);
        assertThat(page.select("table.loads tbody tr").eachText())
                .containsExactly(
                        "SW1456 18 20% over 18 1 1 1 16 1 1 1 overdue 4", "SW1003 3 20% 3 1 1 1 1 1 1 1 overdue 4");
        assertThat(page.select("table.loads td.big").eachText()).containsExactly("20% over");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo(
                        "1 of 2 workers has more children than the guideline of 15. The median worker has 3, and the most that anyone has is 18.");
        assertThat(page.selectFirst("table.loads tbody a").attr("href")).isEqualTo("/caseloads/SW1456?council=892");
    }

    @Test
    void another_column_sorts_by_a_link() {
        sort = "worker";
        var page = render("by-worker", MANY, FEW);
        assertThat(page.select("table.loads tbody th").eachText()).containsExactly("SW1003", "SW1456");
        assertThat(page.selectFirst("th[aria-sort=ascending] a").attr("href")).endsWith("sort=worker&dir=desc");
    }

    @Test
    void only_those_over_the_guideline_can_be_listed_and_none_of_them_is_a_sentence() {
        over = true;
        assertThat(render("over", FEW, MANY).select("table.loads tbody th").eachText())
                .containsExactly("SW1456");
        assertThat(render("none-over", FEW).selectFirst("p.empty").text())
                .isEqualTo("No worker is over the guideline of 15.");
    }

    @Test
    void no_worker_with_a_child_is_a_sentence() {
        var page = render("none");
        assertThat(page.selectFirst("main .empty").text())
                .isEqualTo("No worker has a child with an open case that East team holds. Look at all teams");
        assertThat(page.select(".numbers, .lead")).isEmpty();
    }

    @Test
    void every_team_says_how_many_of_its_workers_are_over() {
        assertThat(render("teams", FEW, MANY).select(".choices li").eachText())
                .containsExactly("All teams", "East 1 of 2");
    }

    @Test
    void the_year_stands_beside_the_last_with_its_numbers() {
        var page = render("year", MANY);
        assertThat(page.selectFirst("figcaption").text())
                .isEqualTo(
                        "18 children have a worker; a year ago it was 20. There were most on 17 November 2025 (20), and in the year before on 18 November 2024 (20).");
        assertThat(page.select("figure tbody tr")).hasSize(53);
    }

    @Test
    void the_file_counts_every_worker() {
        var lines = new LoadLines(List.of(MANY), 15, SampleFrame.latest());
        assertThat(CsvFile.of(lines.sheet()).lines().skip(1))
                .containsExactly("SW1456,892,18,15,120,18,1,1,1,16,1,1,1,4");
    }

    @Test
    void a_share_says_over_only_when_it_is() {
        assertThat(Stream.of(14, 15, 16, 30).map(children -> LoadLines.share(children, 15)))
                .containsExactly("93%", "at the guideline", "7% over", "100% over");
        assertThat(LoadLines.share(999, 1000))
                .as("never rounded up to all of it")
                .isEqualTo("99%");
    }

    @Test
    void a_workers_page_lists_what_is_due_before_the_children() {
        var page = worker("worker", MANY, Role.TEAM_MANAGER);
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("SW1456 answers for 18 children, three more than the guideline of 15.");
        assertThat(page.select("[aria-labelledby=due] tbody tr").eachText())
                .containsExactly(
                        "WX-0 Assessment Thu 12 Nov Overdue 2 working days",
                        "WX-0 Initial conference Fri 27 Nov Running in time Nothing booked");
        assertThat(page.select("[aria-labelledby=children] tbody tr")).hasSize(18);
        assertThat(page.selectFirst("[aria-labelledby=children] tbody tr").text())
                .isEqualTo(
                        "WX-0 Child protection 12 Nov 2026 New Assessment due Thu 12 Nov Overdue 2 working days East");
    }

    @Test
    void children_for_whom_the_same_is_due_share_a_line() {
        var due = TODAY.plusDays(2);
        var open = IntStream.range(0, 3)
                .mapToObj(number -> RunningClock.of(
                        new UUID(1, number),
                        "WX-" + number,
                        TimescaleKey.CORE_GROUP,
                        LocalDate.of(2026, 11, 2),
                        number == 2 ? due.plusDays(1) : due,
                        TODAY))
                .toList();
        var load = new Load(
                "892",
                "SW1456",
                MANY.children(),
                18,
                open,
                open.stream().map(one -> one.clock().clock()).toList(),
                0);
        var page = worker("worker-together", load, Role.TEAM_MANAGER);
        assertThat(page.select("[aria-labelledby=due] tbody th").eachText())
                .containsExactly("WX-0 and 1 other WX-1", "WX-2");
        assertThat(page.selectFirst("#due + .intro").text()).startsWith("3 clocks until Friday 27 November.");
    }

    @Test
    void whoever_may_not_open_cases_sees_a_workers_counts_and_no_child() {
        var page = worker("worker-not-listed", MANY, Role.ADMINISTRATOR);
        assertThat(page.text()).contains("SW1456 answers for 18 children").doesNotContain("WX-");
        assertThat(page.html()).doesNotContain("/cases/");
    }

    @Test
    void a_worker_without_children_is_a_sentence() {
        assertThat(worker("worker-none", Load.none("892", "SW9"), Role.TEAM_MANAGER)
                        .selectFirst("main .empty")
                        .text())
                .isEqualTo(
                        "No open case had SW9 as its accountable worker on 16 November 2026, as far as is known. All caseloads");
    }

    /** The first child is on a plan, in an enquiry and new, the second is in care. */
    private static Load load(String worker, int children) {
        var cases = IntStream.range(0, children)
                .mapToObj(number -> new HeldCase(
                        "892",
                        worker,
                        new UUID(1, number),
                        "WX-" + number,
                        Optional.of("East"),
                        TODAY.minusDays(4L + number),
                        number == 0,
                        number == 0 ? Standing.ON_PLAN : number == 1 ? Standing.LOOKED_AFTER : Standing.OTHER))
                .toList();
        var soon = clock(TimescaleKey.SECTION_47_TO_CONFERENCE, TODAY.plusDays(11));
        return new Load(
                "892",
                worker,
                cases,
                children,
                List.of(soon, clock(TimescaleKey.ASSESSMENT, TODAY.minusDays(4))),
                List.of(soon.clock().clock()),
                4);
    }

    private static Open clock(TimescaleKey timescale, LocalDate due) {
        return RunningClock.of(new UUID(1, 0), "WX-0", timescale, LocalDate.of(2026, 11, 2), due, TODAY);
    }

    private Document render(String state, Load... loads) {
        var counted = Caseloads.of(
                15,
                Stream.of(loads)
                        .map(load -> new Caseload("892", load.worker(), Optional.of("East"), load.count()))
                        .toList());
        var counts = Stream.concat(Collections.nCopies(53, 20).stream(), Collections.nCopies(52, 18).stream())
                .toList();
        var asked = new Asked(
                Optional.of("892"),
                Optional.of("east"),
                new TeamFilter.OneTeam("East"),
                over,
                Sorting.asked(Optional.of(sort), Optional.empty(), Asked.COLUMNS),
                SampleFrame.latest());
        var found = new Found(
                List.of(new Team("892", "east", "East")),
                counted,
                counted,
                List.of(loads),
                Optional.of(Season.of(counts, TODAY, "East")));
        var frame = SampleFrame.of(
                "Caseloads", Section.CASELOADS, "East", "/caseloads", SampleFrame.latest(), Role.TEAM_MANAGER);
        return RenderedPage.of("caseloads", state, frame, CaseloadsPage.of(asked, found, Optional.empty()));
    }

    private static Document worker(String state, Load load, Role role) {
        var when = SampleFrame.latest();
        var lines = new WorkerLines(load, when, Calendars.AUTUMN_2026);
        var sorting = Sorting.asked(Optional.empty(), Optional.empty(), WorkerLines.COLUMNS);
        var frame = SampleFrame.of("Worker", Section.CASELOADS, load.worker(), "/caseloads/SW1456", when, role);
        return RenderedPage.of(
                "worker", state, frame, WorkerPage.of(load, lines, 15, sorting, Role.SEE_CASES.contains(role)));
    }
}
