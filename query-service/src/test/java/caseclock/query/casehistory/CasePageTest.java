package caseclock.query.casehistory;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.Address;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.When;
import caseclock.query.replay.CaseRecord;
import caseclock.query.replay.Replay;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The page of one case, latest and looking back, through the real engine and the real templates. */
class CasePageTest {

    private static final BankHolidays HOLIDAYS = BankHolidays.read(file("bank-holidays-england.csv"));
    private static final Timescales TIMESCALES = Timescales.read(file("timescales.csv"));
    private static final Timeliness TIMELINESS = new Timeliness(TIMESCALES, HOLIDAYS);
    private static final When TODAY = SampleFrame.latest();

    @Nested
    class As_known_today {

        private final Document page = render(latest(SampleCase.whole()), true, TODAY, "latest");

        @Test
        void opens_with_the_most_pressing_clock() {
            assertThat(page.selectFirst("h1").text()).isEqualTo("WX-20231");
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "The first core group was due on Wednesday 28 October 2026 and is overdue 8 working days.");
        }

        @Test
        void shows_entries_oldest_first_with_both_times() {
            assertThat(entry(1))
                    .isEqualTo(
                            "1 Entry 1: Referral received, from: police Happened Thursday 10 September 2026"
                                    + " Recorded Thursday 10 September 2026, 9:05am, the same day By SW1042, from the case system");
            assertThat(entry(3))
                    .startsWith(
                            "3 Entry 3: Allocated to SW1042, accountable worker, West Happened Friday 11 September 2026"
                                    + " Recorded Monday 14 September 2026, 9:15am, 1 working day later");
        }

        @Test
        void never_mixes_recorded_and_first_seen() {
            assertThat(entry(13))
                    .contains("First seen Tuesday 20 October 2026, 6:12am, 4 working days later")
                    .doesNotContain("Recorded")
                    .contains("From a children in need census, upload 0198");
        }

        @Test
        void says_of_a_replaced_entry_by_which_it_was_replaced_and_strikes_it_through() {
            assertThat(page.selectFirst("#entry-5").hasClass("replaced")).isTrue();
            assertThat(page.selectFirst("#entry-5 .tag").text()).isEqualTo("Replaced by entry 8");
            assertThat(page.selectFirst("#entry-5 .tag").attr("href")).isEqualTo("#entry-8");
        }

        @Test
        void a_correction_says_what_it_corrects_and_why() {
            assertThat(entry(8))
                    .startsWith(
                            "8 Entry 8: Correction to entry 5: Strategy discussion held Happened Monday 14 September 2026");
            assertThat(page.select("#entry-8 .consequence").eachText())
                    .containsExactly(
                            "It was taken to have happened on Wednesday 16 September 2026.",
                            "Because the date was wrong.");
        }

        @Test
        void a_withdrawn_entry_stays_in_sight() {
            assertThat(page.selectFirst("#entry-10 .tag").text()).isEqualTo("Withdrawn by entry 11");
            assertThat(entry(11))
                    .startsWith("11 Entry 11: Entry 10 withdrawn First seen")
                    .endsWith("Because it was recorded twice.");
        }

        @Test
        void shows_every_clock_with_its_state_in_words() {
            assertThat(page.select("[aria-labelledby=clocks-head] tbody tr").stream()
                            .map(Element::text))
                    .contains(
                            "Section 47 to initial conference Finished late by 7 working days 14 Sep 2026 Day 22 of 15 5 Oct 2026 Stopped on 14 Oct 2026");
        }

        @Test
        void shows_team_worker_and_plan() {
            assertThat(page.selectFirst(".facts").text())
                    .isEqualTo(
                            "Case Open, since 11 September 2026 Team West, since 11 September 2026 Worker SW1042, since 11 September 2026"
                                    + " Plan Child protection plan, since 14 October 2026");
        }

        @Test
        void has_no_later_step() {
            assertThat(page.select(".steps a").eachText()).containsExactly("First", "Previous");
            assertThat(page.selectFirst(".steps .now").text()).isEqualTo("Step 14 of 14");
        }

        private String entry(int number) {
            return page.selectFirst("#entry-" + number).text();
        }
    }

    @Nested
    class After_the_booking_was_moved_on_2_October {

        private final Document page = step(12, LocalDate.of(2026, 10, 2));

        @Test
        void says_that_this_is_not_the_latest() {
            assertThat(page.selectFirst(".looking-back").text())
                    .isEqualTo("You are looking at what was known on 2 October 2026, 4:52pm. Go to latest");
            assertThat(page.title()).contains("known on 2 October 2026, 4:52pm");
            assertThat(page.selectFirst(".steps").text())
                    .endsWith("Step 12 of 14 Next Latest 2 later entries are hidden.");
        }

        @Test
        void tells_what_was_to_be_seen_then() {
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "As the record stood then, on 2 October 2026: The first visit in the enquiry was due on Tuesday 15 September 2026 and is overdue 13 working days.");
        }

        @Test
        void marks_the_step_and_hides_what_came_later() {
            assertThat(page.selectFirst(".here").id()).isEqualTo("entry-12");
            assertThat(page.select("#entry-13")).isEmpty();
        }

        @Test
        void the_steps_are_links() {
            assertThat(page.select(".steps a").eachAttr("href"))
                    .containsExactly(
                            "/cases/%s?step=1".formatted(SampleCase.CASE),
                            "/cases/%s?step=11".formatted(SampleCase.CASE),
                            "/cases/%s?step=13".formatted(SampleCase.CASE),
                            "/cases/%s".formatted(SampleCase.CASE));
        }
    }

    @Test
    void a_case_of_which_nothing_was_known_yet_says_so() {
        var page = render(latest(SampleCase.empty()), true, TODAY, "empty");
        assertThat(page.select(".empty").eachText())
                .containsExactly(
                        "Nothing that was recorded by then starts a clock.",
                        "Nothing had been recorded about this case by then.",
                        "No source had said who has the case.");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("The case is not open and no clock is running.");
    }

    @Test
    void a_case_whose_figures_stopped_warns_before_anything_else() {
        var page = render(latest(SampleCase.stopped()), true, TODAY, "stopped");
        assertThat(page.selectFirst(".warning").text())
                .isEqualTo(
                        "This case is incomplete: an entry could not be worked into it, and waits with everything recorded after it. Entry 3 of this case is of a kind that this version does not know.");
    }

    private static Document step(int step, LocalDate asAt) {
        var replay = Replay.atStep(SampleCase.whole(), asAt, step, TODAY.now(), TIMELINESS);
        return render(replay, false, TODAY.back(asAt, replay.knownAt()), "step");
    }

    private static Replay latest(CaseRecord record) {
        return Replay.knownAt(record, LocalDate.of(2026, 11, 9), TODAY.knownAt(), TIMELINESS);
    }

    private static Document render(Replay replay, boolean latest, When when, String state) {
        var frame = SampleFrame.of(
                "Case history", Section.CASES, "Case WX-20231", Address.theCase(SampleCase.CASE), when, Role.AUDITOR);
        return RenderedPage.of(
                "case",
                state,
                frame,
                CasePage.of(
                        replay,
                        latest,
                        HOLIDAYS.knownAt(replay.knownAt()),
                        TIMESCALES.knownAt("999", replay.knownAt())));
    }

    private static Reader file(String name) {
        return new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
