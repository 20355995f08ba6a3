package caseclock.query.unallocated;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.allocation.Waits;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.Sorting;
import caseclock.query.measures.Calendars;
import caseclock.query.measures.OpenClocks.Open;
import caseclock.query.measures.RunningClock;
import caseclock.query.measures.SharedMeetings.Sibling;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams.Team;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.out.CsvFile;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.unallocated.Asked.Show;
import caseclock.query.unallocated.DailyQuery.Allocated;
import caseclock.query.unallocated.DailyQuery.Daily;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of children without a worker, on Monday 16 November 2026. */
class UnallocatedPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Waiting LONGEST = waiting(471, 8, List.of(), List.of());
    private static final Waiting ENQUIRY = waiting(
            470,
            3,
            List.of(),
            List.of(
                    clock(470, TimescaleKey.SECTION_47_TO_CONFERENCE, TODAY.plusDays(3)),
                    clock(470, TimescaleKey.UNALLOCATED_RISK_ASSESSMENT, TODAY.minusDays(3))));

    private Show show = Show.ALL;
    private String sort = "clock";
    private Optional<Allocated> last = Optional.empty();
    private int open = 40;
    private int notKnown;
    private Role role = Role.TEAM_MANAGER;

    @Test
    void the_clock_that_is_due_first_stands_before_the_longest_wait() {
        var page = render("many", LONGEST, ENQUIRY);
        assertThat(page.select("#list ~ table tbody tr").eachText())
                .containsExactly(
                        "WX-20470 Section 47 3 working days 11 Nov 2026 The worker left Initial conference due Thu 19 Nov 12 Nov 2026 covered by TM07 Risk assessment due Fri 13 Nov Overdue 1 working day",
                        "WX-20471 8 working days 11 Nov 2026 The worker left None running 12 Nov 2026 covered by TM07 None running");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("Two children have no worker. The longest wait is 8 working days.");
        assertThat(page.selectFirst("th[aria-sort=ascending]").text()).isEqualTo("Clock due first");
    }

    @Test
    void sorted_by_the_wait_the_longest_comes_first() {
        sort = "waiting";
        var page = render("by-wait", ENQUIRY, LONGEST);
        assertThat(page.selectFirst("tbody th a").text()).isEqualTo("WX-20471");
        assertThat(page.selectFirst("th[aria-sort=descending]").text()).startsWith("Waiting");
    }

    @Test
    void a_child_with_a_running_enquiry_is_warned_about() {
        assertThat(render("one", ENQUIRY).selectFirst(".warning").text())
                .isEqualTo(
                        "One of them is on a child protection plan or has a running Section 47 clock. Allocate this child first.");
        assertThat(render("none-pressing", LONGEST).select(".warning")).isEmpty();
    }

    @Test
    void brothers_and_sisters_share_a_line_where_the_same_is_to_be_said() {
        var sibling = new Sibling(new UUID(1, 473), "WX-20473");
        var page = render(
                "siblings",
                waiting(472, 3, List.of(sibling, new Sibling(new UUID(1, 480), "WX-20480")), List.of()),
                waiting(473, 3, List.of(new Sibling(new UUID(1, 472), "WX-20472")), List.of()));
        assertThat(page.select("#list ~ table tbody th").eachText())
                .containsExactly("WX-20472 and 1 sibling WX-20473 sibling of WX-20480");
        assertThat(page.selectFirst("#list + .intro").text()).startsWith("2 children in 1 line:");
    }

    @Test
    void nobody_waiting_says_who_was_allocated_last() {
        last = Optional.of(new Allocated(LocalDate.of(2026, 11, 11), 3));
        var page = render("none");
        assertThat(page.selectFirst("main .empty").text())
                .isEqualTo(
                        "No unallocated children in East. The last one was allocated on 11 November after 3 working days. Look at all teams");
        assertThat(page.select(".lead, .numbers")).isEmpty();
        assertThat(page.select("#trend-head"))
                .as("how it was before is still shown")
                .isNotEmpty();
    }

    @Test
    void nothing_known_yet_is_not_the_same_as_nobody_waiting() {
        open = 0;
        assertThat(render("nothing-known").selectFirst("main .empty").text())
                .startsWith("No open case is known in East, so nobody waits for a worker.");
    }

    @Test
    void a_filter_that_leaves_nobody_is_named_and_can_be_taken_away() {
        show = Show.PRESSING;
        var page = render("filtered", LONGEST);
        assertThat(page.selectFirst("p.empty").text())
                .isEqualTo(
                        "No child on a child protection plan or with a running Section 47 clock among the 1 child without a worker in East.");
        assertThat(page.selectFirst(".filter a").attr("href")).isEqualTo("/unallocated?council=892&team=east#list");
    }

    @Test
    void children_of_whom_no_source_says_are_counted_apart() {
        notKnown = 12;
        assertThat(render("not-known").text())
                .contains(
                        "For 12 more children with an open case no source says whether there is a worker. They are counted apart.");
    }

    @Test
    void whoever_may_not_open_cases_sees_the_counts_of_teams_and_no_child() {
        role = Role.ADMINISTRATOR;
        var page = render("not-listed", ENQUIRY);
        assertThat(page.text()).contains("One child has no worker").doesNotContain("WX-20");
        assertThat(page.select("[aria-labelledby=teams-head] tbody tr").eachText())
                .containsExactly("East 1 3 working days", "West 0");
        assertThat(page.html()).doesNotContain("/cases/");
    }

    @Test
    void the_file_has_what_is_on_screen_in_the_same_order() {
        var lines = new WaitingLines(List.of(LONGEST, ENQUIRY), SampleFrame.latest(), Calendars.AUTUMN_2026)
                .in(asked().sorting());
        assertThat(CsvFile.of(lines.sheet()).lines())
                .containsExactly(
                        "child,council,team,since,working_days,why,on_plan,section_47_running,siblings,clocks_running,clock_due_first,clock_due_on,risk_assessed_on,covered_by,next_check,next_check_due_on",
                        "WX-20470,892,East,2026-11-11,3,The worker left,no,yes,,1,Initial conference,2026-11-19,2026-11-12,TM07,Risk assessment,2026-11-13",
                        "WX-20471,892,East,2026-11-11,8,The worker left,no,no,,0,,,2026-11-12,TM07,,");
    }

    @Test
    void the_days_of_thirteen_weeks_are_a_line_and_a_table_of_weeks() {
        var page = render("trend", LONGEST);
        assertThat(page.selectFirst("figcaption").text())
                .isEqualTo(
                        "1 child had no worker on 16 November. At the beginning, on 18 August, it was 0. There were most on 27 August: 9.");
        assertThat(page.select("figure tbody tr")).hasSize(13);
        assertThat(page.select("figure tbody tr").get(1).text()).isEqualTo("31 Aug 0 0 9 0 0 0 0");
    }

    private static Waiting waiting(int number, int days, List<Sibling> siblings, List<Open> clocks) {
        var child = new UnallocatedChild(
                new UUID(1, number),
                "892",
                "WX-20" + number,
                Optional.of("East"),
                LocalDate.of(2026, 11, 11),
                days,
                "WORKER_LEFT",
                false,
                Optional.of(LocalDate.of(2026, 11, 12)),
                Optional.of("TM07"));
        return new Waiting(child, siblings, clocks);
    }

    private static Open clock(int number, TimescaleKey timescale, LocalDate due) {
        return RunningClock.of(new UUID(1, number), "WX-20" + number, timescale, LocalDate.of(2026, 11, 2), due, TODAY);
    }

    private Asked asked() {
        return new Asked(
                Optional.of("892"),
                Optional.of("east"),
                new TeamFilter.OneTeam("East"),
                show,
                Sorting.asked(Optional.of(sort), Optional.empty(), Asked.COLUMNS),
                SampleFrame.latest());
    }

    private Document render(String state, Waiting... waiting) {
        var children = List.of(waiting);
        var daily = IntStream.range(0, 91)
                .mapToObj(day -> new Daily(TODAY.minusDays(90 - day), day == 90 ? children.size() : day == 9 ? 9 : 0))
                .toList();
        var found = new Found(
                List.of(new Team("892", "east", "East"), new Team("892", "west", "West")),
                children.stream().map(Waiting::child).toList(),
                children,
                Waits.of(List.of(), open, notKnown, TODAY),
                daily,
                last,
                Calendars.AUTUMN_2026);
        var frame = SampleFrame.of(
                "Children without a worker", Section.UNALLOCATED, "East", "/unallocated", SampleFrame.latest(), role);
        var page = UnallocatedPage.of(asked(), found, Optional.empty(), Role.SEE_CASES.contains(role));
        return RenderedPage.of("unallocated", state, frame, page);
    }
}
