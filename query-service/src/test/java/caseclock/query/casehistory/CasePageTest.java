package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;
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
import java.util.List;
import java.util.Optional;
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
    private static final When AS_AT_9_NOVEMBER =
            new When(LocalDate.of(2026, 11, 9), TODAY.today(), Optional.empty(), TODAY.now());

    @Nested
    class As_known_today {

        private final Document page = latest(SampleCase.whole(), "latest");

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
                    .startsWith(
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
            assertThat(page.selectFirst("#entry-8 h3 a").attr("href")).isEqualTo("#entry-5");
            assertThat(page.select("#entry-8 .noted").eachText())
                    .containsExactly(
                            "It was taken to have happened on Wednesday 16 September 2026.",
                            "Because the date was wrong.");
        }

        @Test
        void says_what_an_entry_did_to_the_clocks() {
            // Discussion on Monday 14 instead of Wednesday 16 September: day 15 is Monday 5 instead of Wednesday 7
            // October.
            assertThat(page.select("#entry-8 .consequence").eachText())
                    .contains(
                            "Section 47 to initial conference: the limit moved from 7 October 2026 to 5 October 2026.",
                            "Section 47 to initial conference: booked 2 working days after the limit.");
            assertThat(page.select("#entry-13 .consequence").eachText())
                    .contains("Section 47 to initial conference: stopped on 14 October 2026, 7 working days late.");
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
            assertThat(page.select("section[aria-labelledby=clocks-head] tbody tr").stream()
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

        private final Document page = step(12);

        @Test
        void says_that_this_is_not_the_latest() {
            assertThat(page.selectFirst(".looking-back").text())
                    .isEqualTo("You are looking at what was known on 2 October 2026, 4:52pm. Go to latest");
            assertThat(page.title()).contains("known on 2 October 2026, 4:52pm");
            assertThat(page.selectFirst(".steps").text()).endsWith("Step 12 of 14 Next Latest");
            assertThat(page.selectFirst(".not-yet").text())
                    .isEqualTo(
                            "2 entries were not yet known. The next was recorded on Tuesday 20 October 2026. Next step");
        }

        @Test
        void says_in_a_sentence_what_was_known_then_and_what_is_known_now() {
            assertThat(page.selectFirst(".lead").text())
                    .isEqualTo(
                            "On 2 October 2026 the record said that the initial conference was booked for Friday 9 October 2026,"
                                    + " 4 working days late, being due on Monday 5 October 2026. It was in fact held on 14 October 2026,"
                                    + " 7 working days late; this was recorded on 20 October 2026.");
        }

        @Test
        void marks_what_the_step_changed_and_says_what_it_was() {
            assertThat(page.select(".state tbody tr").eachText())
                    .anySatisfy(
                            line -> assertThat(line)
                                    .startsWith(
                                            "Section 47 to initial conference Booked late 4 working days Changed Was: Booked late 2 working days"));
            assertThat(page.select(".state .facts .changed")).isEmpty();
        }

        @Test
        void lays_then_and_now_side_by_side() {
            assertThat(page.select(".state table").get(1).select("tbody tr").eachText())
                    .contains("Plan None Child protection plan, since 14 October 2026");
        }

        @Test
        void draws_the_clocks_twice_with_words_for_whoever_does_not_see_them() {
            assertThat(page.select("figure svg")).hasSize(2);
            assertThat(page.selectFirst("svg.wide").text())
                    .contains(
                            "known on 2 October 2026",
                            "day 14 of 15",
                            "booked for Fri 9 Oct, 4 working days late",
                            "due Mon 5 Oct");
            assertThat(page.select("svg.wide path.booked.late")).hasSize(1);
        }

        @Test
        void the_json_is_the_same_question() {
            assertThat(page.select(".out a[href^=/api]").eachAttr("href").getFirst())
                    .isEqualTo("/api/v1/cases/%s/history?asAt=2026-10-02&step=12".formatted(SampleCase.CASE));
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
                            "/cases/%s?step=1#steps".formatted(SampleCase.CASE),
                            "/cases/%s?step=11#steps".formatted(SampleCase.CASE),
                            "/cases/%s?step=13#steps".formatted(SampleCase.CASE),
                            "/cases/%s#steps".formatted(SampleCase.CASE));
        }
    }

    @Nested
    class Looked_at_otherwise {

        @Test
        void in_the_order_in_which_it_happened_the_numbers_stay() {
            var places = step(12, "happened").select(".timeline .place").eachText();
            // 5 (struck) happened on the 16th, its correction 8 on the 14th.
            assertThat(places.indexOf("8")).isLessThan(places.indexOf("5"));
        }

        @Test
        void one_kind_only_names_the_filter_and_leads_back() {
            var page = step(12, "conferences");
            assertThat(page.select(".timeline .place").eachText()).containsExactly("7", "12");
            assertThat(page.selectFirst(".chosen").text())
                    .isEqualTo("Only conferences: 2 of 12 entries Show all kinds");
            assertThat(page.select(".steps a").first().attr("href")).contains("kind=conferences");
        }

        @Test
        void a_kind_that_is_not_there_yet_is_told_from_nothing_at_all() {
            var page = step(2, "conferences");
            assertThat(page.select(".empty").eachText()).contains("Nothing of this kind had been recorded by then.");
        }

        @Test
        void a_correction_is_of_the_kind_that_it_corrects_and_a_withdrawal_too() {
            assertThat(step(12, "strategy-discussions")
                            .select(".timeline .place")
                            .eachText())
                    .containsExactly("5", "8", "10", "11");
            assertThat(step(12, "amendments").select(".timeline .place").eachText())
                    .containsExactly("8", "9", "11");
        }
    }

    @Test
    void a_long_record_comes_in_fifties_that_stay_under_100_kilobytes() {
        var page = latest(SampleCase.repeated(150), "long");
        assertThat(page.select(".timeline > li")).hasSize(50);
        assertThat(page.select("details .timeline > li")).hasSize(40);
        assertThat(page.selectFirst(".parts").text()).isEqualTo("Entries 1 to 50 51 to 100 101 to 150");
        assertThat(page.selectFirst(".parts a").attr("href")).endsWith("?asAt=2026-11-09&from=1#entries-head");
        assertThat(page.outerHtml().length()).isLessThan(100_000);
    }

    @Test
    void before_the_first_entry_it_says_so_and_when_the_first_came() {
        var page = render(SampleCase.whole(), asked(Optional.empty(), SampleFrame.knownOn("2020-10-02")), "before");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo(
                        "No record of this case had been made by 2 October 2020. The first was made on 10 September 2026.");
    }

    @Test
    void a_case_of_which_nothing_was_known_yet_says_so() {
        var page = latest(SampleCase.empty(), "empty");
        assertThat(page.select(".empty").eachText())
                .containsExactly(
                        "Nothing that was recorded by then starts a clock.",
                        "Nothing had been recorded about this case by then.",
                        "No clock was running.",
                        "No source had said who has the case.");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("The case is not open and no clock is running.");
    }

    @Test
    void a_case_whose_figures_stopped_warns_before_anything_else() {
        var page = latest(SampleCase.stopped(), "stopped");
        assertThat(page.selectFirst(".warning").text())
                .isEqualTo(
                        "This case is incomplete: an entry could not be worked into it, and waits with everything recorded after it. Entry 3 of this case is of a kind that this version does not know.");
    }

    private static Document step(int step, String... more) {
        return render(SampleCase.whole(), asked(Optional.of(step), TODAY, more), "step" + step + String.join("", more));
    }

    private static Document latest(CaseRecord record, String state) {
        return render(record, asked(Optional.empty(), AS_AT_9_NOVEMBER), state);
    }

    private static CaseAsked asked(Optional<Integer> step, When when, String... more) {
        var all = List.of(more);
        return new CaseAsked(
                SampleCase.CASE,
                step,
                all.contains("happened"),
                all.stream().flatMap(one -> Kind.read(one).stream()).findFirst(),
                Optional.empty(),
                when,
                !when.asAt().equals(when.today()));
    }

    private static Document render(CaseRecord record, CaseAsked asked, String state) {
        var point = point(replay(record, asked));
        boolean latest =
                point.replay().step() == point.replay().steps() && asked.when().isLatest();
        var now = point(Replay.knownAt(record, TODAY.today(), TODAY.knownAt(), TIMELINESS));
        var before = point.replay().step() < 2
                ? Optional.<Point>empty()
                : Optional.of(
                        point(Replay.atStep(record, point.asAt(), point.replay().step() - 1, TODAY.now(), TIMELINESS)));
        var entries = EntryList.of(
                point.replay().entries(),
                asked,
                point.calendar(),
                !latest,
                StepEffects.of(record, TIMELINESS, HOLIDAYS));
        var shown = latest
                ? asked.when()
                : asked.when().back(point.asAt(), point.replay().knownAt());
        var frame = SampleFrame.inThePage(
                "Case history", Section.CASES, "Case WX-20231", Address.theCase(SampleCase.CASE), shown, Role.AUDITOR);
        return RenderedPage.of("case", state, frame, CasePage.of(asked, point, before, now, latest, entries));
    }

    private static Replay replay(CaseRecord record, CaseAsked asked) {
        var when = asked.when();
        if (asked.step().isEmpty()) {
            return Replay.knownAt(record, when.asAt(), when.knownAt(), TIMELINESS);
        }
        int step = asked.step().get();
        var day = record.entries().get(step - 1).knownAt().atZone(LONDON).toLocalDate();
        return Replay.atStep(record, day, step, when.now(), TIMELINESS);
    }

    private static Point point(Replay replay) {
        return Point.of(replay, HOLIDAYS, TIMESCALES);
    }

    private static Reader file(String name) {
        return new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
