package caseclock.query.weekly;

import static caseclock.query.weekly.SampleWeek.FRIDAY;
import static caseclock.query.weekly.SampleWeek.MONDAY;
import static caseclock.query.weekly.SampleWeek.booked;
import static caseclock.query.weekly.SampleWeek.clock;
import static caseclock.query.weekly.SampleWeek.sibling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import caseclock.query.out.CsvFile;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The weekly page in each of its states, through the real templates. */
class WeeklyPageTest {

    private static final TimescaleKey S47 = TimescaleKey.SECTION_47_TO_CONFERENCE;

    @Nested
    class A_busy_week {

        private final Document page = render(SampleWeek.busy(SampleFrame.latest()), Role.TEAM_MANAGER, "busy");

        @Test
        void leads_with_the_children_for_whom_something_must_be_done() {
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "Something must be done for seven children: two are overdue, one is due today, three are due by Friday 20 November and one is without a worker.");
        }

        @Test
        void has_four_number_links_each_with_what_it_was_last_week() {
            assertThat(page.select(".numbers a").eachText())
                    .containsExactly(
                            "4 Overdue now",
                            "10 Due in the next 5 working days",
                            "2 Unallocated children",
                            "7 Records to correct");
            assertThat(page.select(".numbers .sub").eachText())
                    .containsExactly(
                            "and 1 booked late",
                            "Last week 7",
                            "to Friday 20 November",
                            "Last week 11",
                            "waiting up to 3 working days; not known for 2",
                            "Last week 3",
                            "holding up 1 clock",
                            "Last week 3");
        }

        @Test
        void every_number_leads_to_the_list_of_what_it_counts() {
            assertThat(page.select(".numbers a").eachAttr("href"))
                    .containsExactly(
                            "/due?council=892&team=east&show=overdue",
                            "/due?council=892&team=east&show=next-5",
                            "/unallocated?council=892&team=east",
                            "/records?council=892&team=east");
        }

        @Test
        void tells_what_changed_since_last_weeks_figures_and_names_the_children() {
            assertThat(page.selectFirst("#changed .intro").text())
                    .isEqualTo(
                            "The week to Sunday 8 November 2026: what was published on Monday 9 November 2026, and what is known now."
                                    + " No limit and no way of counting has changed.");
            assertThat(rows("#changed table"))
                    .containsExactly(
                            "Section 47 to initial conference, finished in time 15 of 20 15 of 22"
                                    + " 2 children: recorded since (WX-20481, WX-20482)",
                            "Unallocated children 4 3 1 child: corrected since (WX-20483)");
        }

        @Test
        void counts_the_records_to_correct_by_what_is_wrong_the_five_most_frequent() {
            assertThat(page.selectFirst("#correct .intro").text())
                    .isEqualTo("7 records. 1 put right and 5 new since Monday 9 November.");
            assertThat(rows("#correct table"))
                    .hasSize(5)
                    .first()
                    .isEqualTo("Visit that does not say whether the child was seen 2 The visit does not count");
            assertThat(page.selectFirst("#correct tbody a").attr("href"))
                    .isEqualTo("/records?council=892&team=east&rule=visit-without-seen");
            assertThat(page.selectFirst("#correct .after").text()).isEqualTo("And 1 more kind. All records to correct");
        }

        @Test
        void links_every_timescale_to_its_own_page_and_has_the_numbers_of_the_small_charts() {
            assertThat(page.selectFirst("#doing tbody a").attr("href"))
                    .isEqualTo("/clocks/section-47-to-conference?council=892&team=east&weeks=13");
            assertThat(page.select("#doing details thead th")).hasSize(14);
            assertThat(page.select("#doing details tbody tr")).hasSize(4);
        }

        @Test
        void has_every_block_as_a_file_and_none_of_a_name_that_is_no_block() {
            var view = WeeklyPage.of(SampleWeek.busy(SampleFrame.latest()), true);
            assertThat(CsvFile.of(view.sheet("changed")).lines().toList())
                    .containsExactly(
                            "Figure,Published,Published of,Known now,Known now of,Why it moved,Children,References",
                            "\"Section 47 to initial conference, finished in time\",15,20,15,22,recorded since,2,WX-20481 WX-20482",
                            "Unallocated children,4,,3,,corrected since,1,WX-20483");
            assertThat(view.sheet("late").rows().getFirst())
                    .containsExactly(
                            "WX-20224",
                            "",
                            "Assessment",
                            "Overdue 4 working days",
                            "2026-11-10",
                            "",
                            "No reason recorded",
                            "SW1042");
            assertThat(view.sheet("to-plan").rows()).hasSize(10);
            assertThat(view.sheet("arrange-first").rows()).hasSize(6);
            assertThat(view.sheet("how-we-are-doing").rows()).hasSize(4);
            assertThat(view.sheet("records-to-correct").rows()).hasSize(5);
            assertThatThrownBy(() -> view.sheet("workers")).isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void says_first_what_to_arrange_the_longest_past_first() {
            assertThat(rows("[aria-labelledby=first]"))
                    .containsExactly(
                            "Finish the assessment WX-20224 SW1042 Overdue 4 working days",
                            "Allocate a worker WX-20470 No worker Waiting 3 working days",
                            "Book the initial conference WX-20388 SW1042 Overdue 2 working days",
                            "Book the first review conference WX-20377 SW1042 Due today",
                            "Decide on the referral WX-20501 SW1042 Due tomorrow",
                            "Book the initial conference WX-20433 and 1 sibling SW1042 Due Thursday");
        }

        @Test
        void groups_the_plan_by_day_with_brothers_and_sisters_on_one_line() {
            assertThat(page.select("#plan .day").eachText())
                    .containsExactly(
                            "Monday 16 November, today 3 clocks",
                            "Tuesday 17 November 2 clocks",
                            "Wednesday 18 November 2 clocks",
                            "Thursday 19 November 2 clocks",
                            "Friday 20 November 1 clock",
                            "After that, from Monday 23 November first of 4 clocks");
            assertThat(rows("#plan table"))
                    .contains(
                            "WX-20417 and 1 sibling WX-20418 Initial conference Day 15 of 15 Mon 16 Nov SW1042",
                            "WX-20258 Assessment Day 43 of 45 No meeting SW1042",
                            "WX-20105 First review conference 3 months from 18 Aug 2026 Wed 18 Nov SW1042",
                            "WX-20433 and 1 sibling WX-20434 Initial conference Day 12 of 15 Nothing booked SW1042");
        }

        @Test
        void lists_what_is_late_or_will_be_with_its_reason() {
            assertThat(page.selectFirst("#late .intro").text())
                    .isEqualTo("4 overdue and 1 booked for a day after its limit.");
            assertThat(rows("#late table"))
                    .containsExactly(
                            "WX-20224 Assessment Overdue 4 working days Tue 10 Nov No meeting No reason recorded SW1042",
                            "WX-20388 Initial conference Overdue 2 working days Thu 12 Nov Nothing booked No reason recorded SW1042",
                            "WX-20391 and 1 sibling WX-20392 Initial conference Overdue 1 working day Fri 13 Nov Wed 18 Nov Police could not attend SW1042",
                            "WX-20440 Initial conference Booked late 2 working days Fri 20 Nov Tue 24 Nov Chair not available SW1042");
        }

        @Test
        void shows_each_rate_with_its_counts_and_no_share_of_fewer_than_ten() {
            assertThat(rows("#doing > table"))
                    .first()
                    .asString()
                    .startsWith(
                            "Section 47 to initial conference 15 working days 16 of 23 70% 17 of 27 63% 21 3 overdue, 2 booked late");
            assertThat(rows("#doing > table"))
                    .last()
                    .asString()
                    .startsWith("Referral decision 1 working day 7 of 8 7 of 9 2 1 due in 5 working days, 1 in time");
        }

        @Test
        void names_itself_and_its_date_in_the_title() {
            assertThat(page.title()).isEqualTo("East team: this week – as at 16 November 2026 – CaseClock");
        }

        private List<String> rows(String table) {
            return WeeklyPageTest.rows(page, table);
        }
    }

    @Nested
    class A_look_back {

        private final Document page =
                render(SampleWeek.busy(SampleFrame.knownOn("2026-10-02")), Role.TEAM_MANAGER, "known-on");

        @Test
        void says_so_in_the_bar_and_in_the_title() {
            assertThat(page.selectFirst(".looking-back").text())
                    .isEqualTo("You are looking at what was known on 2 October 2026. Go to latest");
            assertThat(page.title()).contains("known on 2 October 2026");
        }

        @Test
        void carries_the_date_in_every_link_to_figures() {
            assertThat(page.select("main a[href^=/]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("knownOn=2026-10-02"));
            assertThat(page.select(".govuk-service-navigation__list a"))
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("knownOn=2026-10-02"));
        }
    }

    @Nested
    class Empty_pages_say_why {

        @Test
        void nothing_late_nothing_due_nobody_waiting() {
            var running = booked(clock(600, S47, ClockState.RUNNING, FRIDAY.plusDays(30), 1, 0), FRIDAY);
            var page = render(SampleWeek.with(List.of(running), List.of(), true), Role.TEAM_MANAGER, "quiet");
            assertThat(page.selectFirst(".lead").text()).isEqualTo("Everything due by Friday 20 November is in hand.");
            assertThat(page.select(".first")).isEmpty();
            assertThat(page.selectFirst("#plan .empty").text())
                    .isEqualTo("Nothing is due in the next five working days, nor in the week after.");
            assertThat(page.selectFirst("#late .empty").text())
                    .isEqualTo(
                            "No overdue clocks, and none booked for a day after its limit. 1 clock is running in time.");
            assertThat(page.selectFirst("#changed .empty").text())
                    .startsWith("No week’s figures have been published yet.");
            assertThat(page.selectFirst("#correct .empty").text())
                    .isEqualTo("No record of this team needs to be corrected.");
        }

        @Test
        void no_data_about_the_team_yet() {
            var page = render(SampleWeek.with(List.of(), List.of(), false), Role.TEAM_MANAGER, "no-data");
            assertThat(page.selectFirst("main").text())
                    .contains("No upload and no recorded fact has been about this team yet.");
            assertThat(page.select("main section, main table")).isEmpty();
        }

        @Test
        void not_yours_to_see() {
            var page = render(SampleWeek.busy(SampleFrame.latest()), Role.ADMINISTRATOR, "not-listed");
            assertThat(page.selectFirst("main .empty").text()).startsWith("Children are counted here but not listed");
            assertThat(page.text()).doesNotContain("WX-20");
            assertThat(page.select(".numbers a")).hasSize(4);
            assertThat(page.select("#doing")).isNotEmpty();
            assertThat(rows(page, "#changed table").getFirst()).endsWith("2 children: recorded since");
        }

        @Test
        void whoever_sees_no_lists_gets_none_as_a_file() {
            var view = WeeklyPage.of(SampleWeek.busy(SampleFrame.latest()), false);
            assertThatThrownBy(() -> view.sheet("late")).isInstanceOf(NoSuchElementException.class);
            assertThat(CsvFile.of(view.sheet("changed"))).doesNotContain("WX-20");
        }

        @Test
        void nothing_has_moved_or_nothing_can_be_compared_yet() {
            var same = SampleWeek.busyAnd(new Changed.Compared(SampleWeek.PUBLISHED, false, List.of(), Map.of()));
            assertThat(render(same, Role.TEAM_MANAGER, "nothing-moved")
                            .selectFirst("#changed .empty")
                            .text())
                    .isEqualTo(
                            "Nothing has moved: every figure of this page for the week to Sunday 8 November 2026, published on Monday 9 November 2026, is the same now.");
            var notYet = SampleWeek.busyAnd(new Changed.NotComparable());
            assertThat(render(notYet, Role.TEAM_MANAGER, "not-comparable")
                            .selectFirst("#changed .empty")
                            .text())
                    .startsWith("The figures are being worked out again");
        }
    }

    @Nested
    class One_of_each {

        @Test
        void is_told_in_the_singular() {
            var overdue = clock(601, S47, ClockState.OVERDUE, MONDAY.minusDays(3), 16, 1);
            var page = render(SampleWeek.with(List.of(overdue), List.of(), true), Role.TEAM_MANAGER, "one");
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo("Something must be done for one child: one is overdue.");
            assertThat(page.selectFirst("#late .intro").text()).isEqualTo("1 overdue.");
        }

        @Test
        void a_meeting_whose_day_has_passed_without_a_record_is_to_be_recorded_or_booked_anew() {
            var passed = booked(clock(603, S47, ClockState.OVERDUE, MONDAY.minusDays(3), 16, 1), MONDAY.minusDays(4));
            var page = render(SampleWeek.with(List.of(passed), List.of(), true), Role.TEAM_MANAGER, "passed");
            assertThat(page.selectFirst(".first tbody tr").text())
                    .isEqualTo("Record or rebook the initial conference WX-20603 SW1042 Overdue 1 working day");
            assertThat(page.selectFirst("#late tbody tr").text())
                    .isEqualTo(
                            "WX-20603 Initial conference Overdue 1 working day Fri 13 Nov Was Thu 12 Nov Not recorded as held No reason recorded SW1042");
        }

        @Test
        void children_of_one_worker_with_the_same_days_share_a_line_but_are_not_called_siblings() {
            var first = clock(604, TimescaleKey.ASSESSMENT, ClockState.OVERDUE, MONDAY.minusDays(3), 46, 1);
            var second = clock(605, TimescaleKey.ASSESSMENT, ClockState.OVERDUE, MONDAY.minusDays(3), 46, 1);
            var page = render(SampleWeek.with(List.of(first, second), List.of(), true), Role.TEAM_MANAGER, "same-days");
            assertThat(page.selectFirst(".first tbody tr").text())
                    .isEqualTo("Finish the assessment WX-20604 and 1 other SW1042 Overdue 1 working day");
            assertThat(page.select("#late tbody th a").eachText()).containsExactly("WX-20604", "WX-20605");
        }

        @Test
        void what_is_arranged_but_late_leads_instead() {
            var late = booked(clock(602, S47, ClockState.BOOKED_LATE, FRIDAY, 11, 2), FRIDAY.plusDays(4));
            var page = render(SampleWeek.with(List.of(late), List.of(), true), Role.TEAM_MANAGER, "booked-late");
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo("Everything due by Friday 20 November is in hand, but one clock is late or will be.");
            assertThat(page.selectFirst("#late .intro").text()).isEqualTo("1 booked for a day after its limit.");
        }
    }

    @Nested
    class More_than_fits {

        @Test
        void only_the_first_lines_stand_here_and_links_lead_to_all_of_them() {
            var clocks = IntStream.range(0, 14)
                    .boxed()
                    .flatMap(number -> Stream.of(
                            clock(700 + number, S47, ClockState.OVERDUE, MONDAY.minusDays(20 + number), 30, 12),
                            sibling(
                                    clock(730 + number, S47, ClockState.DUE_SOON, MONDAY.plusDays(number / 7), 14, 0),
                                    730 + number,
                                    100 + number)))
                    .toList();
            var page = render(SampleWeek.with(clocks, List.of(), true), Role.TEAM_MANAGER, "many");
            assertThat(page.select("#plan .day").eachText())
                    .containsExactly("Monday 16 November, today 7 clocks", "Tuesday 17 November first of 7 clocks");
            assertThat(rows(page, "#plan table")).hasSize(10);
            assertThat(page.selectFirst("#plan .after").text())
                    .isEqualTo("First 10 of 14 lines. All 14 clocks due by then All work due");
            assertThat(rows(page, "#late table")).hasSize(10);
            assertThat(page.selectFirst("#late .after").text())
                    .isEqualTo("First 10 of 14 lines, the longest overdue at the top. All overdue");
            assertThat(page.selectFirst(".first .note").text())
                    .isEqualTo("And 20 more with nothing arranged: overdue, due in the next 5 working days");
        }
    }

    private static List<String> rows(Document page, String table) {
        return page.select(table + " tbody tr:not(.day)").stream()
                .map(Element::text)
                .toList();
    }

    private static Document render(Week week, Role role, String state) {
        When when = week.when();
        var frame = SampleFrame.of(
                week.name() + ": this week", Section.TEAM, week.name(), WeeklyPage.address(week), when, role);
        return RenderedPage.of("weekly", state, frame, WeeklyPage.of(week, Role.SEE_CASES.contains(role)));
    }

    @Test
    void children_whose_source_names_no_team_have_a_page_too() {
        var week = SampleWeek.with(List.of(), List.of(), true);
        var nobody = new Week(
                "892",
                Optional.empty(),
                "no-team-recorded",
                week.when(),
                week.planUntil(),
                week.planEnd(),
                week.open(),
                week.waiting(),
                0,
                week.from(),
                week.to(),
                week.timescales(),
                week.section47(),
                true,
                week.records(),
                week.lastWeek(),
                week.changed());
        assertThat(render(nobody, Role.TEAM_MANAGER, "no-team")
                        .selectFirst("h1")
                        .text())
                .isEqualTo("No team recorded: this week");
        assertThat(WeeklyPage.address(nobody)).isEqualTo("/teams/892/no-team-recorded");
    }
}
