package caseclock.query.unallocated;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.unallocated.Waiting.DueFirst;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of children without a worker. */
class UnallocatedPageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 11);
    private static final Waiting LONGEST = waiting(471, 8, false, Optional.empty());
    private static final Waiting PRESSING = waiting(
            470, 3, true, Optional.of(new DueFirst(TimescaleKey.SECTION_47_TO_CONFERENCE, LocalDate.of(2026, 11, 19))));

    @Test
    void the_clock_that_is_due_first_stands_before_the_longest_wait() {
        var page = render(List.of(LONGEST, PRESSING), 0, false, Role.TEAM_MANAGER, "many");
        assertThat(page.select("tbody tr").stream().map(Element::text))
                .containsExactly(
                        "WX-20470 Section 47 East 11 Nov 2026 3 working days The worker left Initial conference, due Thu 19 Nov 12 Nov 2026, covered by TM07",
                        "WX-20471 East 11 Nov 2026 8 working days The worker left None running 12 Nov 2026, covered by TM07");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("Two children have no worker. The longest wait is 8 working days.");
    }

    @Test
    void a_child_with_a_running_enquiry_is_warned_about() {
        var page = render(List.of(PRESSING), 0, false, Role.TEAM_MANAGER, "one");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("One child has no worker. The longest wait is 3 working days.");
        assertThat(page.selectFirst(".warning").text())
                .isEqualTo("One of them is on a child protection plan or has a running Section 47 clock.");
    }

    @Test
    void nobody_waiting_is_a_sentence() {
        assertThat(render(List.of(), 0, false, Role.TEAM_MANAGER, "none")
                        .selectFirst(".empty")
                        .text())
                .isEqualTo("Every child with an open case has a worker, as far as the sources say.");
    }

    @Test
    void a_filter_that_leaves_nobody_is_named() {
        assertThat(render(List.of(), 0, true, Role.TEAM_MANAGER, "filtered")
                        .selectFirst(".empty")
                        .text())
                .isEqualTo("No child without a worker in: East. Look at all teams");
    }

    @Test
    void children_of_whom_no_source_says_are_counted_apart() {
        assertThat(render(List.of(), 12, false, Role.TEAM_MANAGER, "not-known")
                        .selectFirst(".note")
                        .text())
                .isEqualTo(
                        "For 12 more children with an open case no source says whether there is a worker. They are counted apart.");
    }

    @Test
    void whoever_may_not_open_cases_sees_the_count_and_no_child() {
        var page = render(List.of(PRESSING), 0, false, Role.ADMINISTRATOR, "not-listed");
        assertThat(page.text()).contains("One child has no worker").doesNotContain("WX-20");
    }

    private static Waiting waiting(int number, int days, boolean enquiry, Optional<DueFirst> first) {
        var child = new UnallocatedChild(
                new UUID(1, number),
                "892",
                "WX-20" + number,
                Optional.of("East"),
                FIRST,
                days,
                "WORKER_LEFT",
                false,
                Optional.of(FIRST.plusDays(1)),
                Optional.of("TM07"));
        return new Waiting(child, first, enquiry);
    }

    private static Document render(List<Waiting> waiting, int notKnown, boolean filtered, Role role, String state) {
        var when = SampleFrame.latest();
        var frame =
                SampleFrame.of("Children without a worker", Section.UNALLOCATED, "East", "/unallocated", when, role);
        var page = UnallocatedPage.of("East", filtered, waiting, notKnown, when, Role.SEE_CASES.contains(role));
        return RenderedPage.of("unallocated", state, frame, page);
    }
}
