package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.FIRST_REVIEW_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.LATER_REVIEW_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansTest {

    private final Story story = new Story();

    @Nested
    class TheFirstReview {

        @ParameterizedTest
        @CsvSource({
            "2026-01-12, 2026-04-12, 'a Sunday, and it stays one'",
            "2025-11-30, 2026-02-28, clipped to the end of February",
            "2023-11-30, 2024-02-29, in a leap year"
        })
        void is_due_three_months_after_the_conference_that_made_the_plan(String held, String due, String why) {
            EntryId conference = story.conferenceMakingPlan(held);
            story.planStarted(held, conference);
            assertThat(first().startEntry()).isEqualTo(conference);
            assertThat(first().dueOn()).as(why).contains(day(due));
        }

        @Test
        void counts_from_the_conference_even_if_the_plan_was_dated_later() {
            EntryId conference = story.conference("2026-01-12");
            story.planStarted("2026-01-15", conference);
            assertThat(first().startedOn()).isEqualTo(day("2026-01-12"));
        }

        @Test
        void counts_from_the_plan_where_no_conference_is_known() {
            EntryId plan = story.planStarted("2026-01-12");
            assertThat(first().startEntry()).isEqualTo(plan);
            assertThat(first().flaw()).isEmpty();
        }

        @Test
        void counts_from_a_conference_of_the_same_day_that_a_census_does_not_link() {
            EntryId conference = story.conference("2026-01-12");
            story.planStarted("2026-01-12");
            assertThat(first().startEntry()).isEqualTo(conference);
        }

        @Test
        void runs_where_only_the_conference_is_recorded() {
            EntryId conference = story.conferenceMakingPlan("2026-01-12");
            assertThat(first().startEntry()).isEqualTo(conference);
            assertThat(onPlan()).containsExactly("2026-01-12 to ever");
        }

        @Test
        void does_not_run_where_no_plan_was_made() {
            story.conference("2026-01-12");
            assertThat(story.clocks(FIRST_REVIEW_CONFERENCE)).isEmpty();
        }

        @Test
        void is_in_time_on_the_due_day_and_late_the_day_after() {
            EntryId plan = story.planStarted("2026-01-12");
            assertThat(first().stateAt(day("2026-04-12"), CALENDAR)).isEqualTo(ClockState.DUE_SOON);
            assertThat(first().stateAt(day("2026-04-13"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
            story.review("2026-04-13", plan);
            assertThat(first().stateAt(day("2026-04-13"), CALENDAR)).isEqualTo(ClockState.FINISHED_LATE);
        }

        @Test
        void is_cancelled_when_the_plan_ends_or_the_case_is_closed_before_it() {
            EntryId plan = story.planStarted("2026-01-12");
            story.planEnded("2026-02-02", plan);
            assertThat(first().cancellation().map(Cancellation::reason)).contains(CancellationReason.PLAN_ENDED);
            var other = new Story();
            other.planStarted("2026-01-12");
            other.closed("2026-02-02");
            assertThat(other.clock(FIRST_REVIEW_CONFERENCE).cancellation().map(Cancellation::reason))
                    .contains(CancellationReason.CASE_CLOSED);
            assertThat(other.spells(SpellKind.ON_PLAN))
                    .extracting(Spell::until)
                    .containsExactly(Optional.of(day("2026-02-02")));
        }

        @Test
        void is_not_cancelled_by_a_closure_between_the_conference_and_its_plan() {
            EntryId conference = story.conference("2026-01-12");
            story.closed("2026-01-13");
            story.planStarted("2026-01-15", conference);
            assertThat(first().cancellation()).isEmpty();
            assertThat(onPlan()).containsExactly("2026-01-15 to ever");
        }

        @Test
        void follows_a_transfer_in_conference_too() {
            EntryId conference = story.transferInConference("2026-01-12");
            story.planStarted("2026-01-12", conference);
            assertThat(first().startEntry()).isEqualTo(conference);
        }

        @Test
        void before_the_plan_it_contradicts_the_records() {
            EntryId plan = story.planStarted("2026-03-12");
            story.review("2026-02-12", plan);
            assertThat(first().flaw().map(Flaw::kind)).contains(Flaw.Kind.DISORDERED);
        }
    }

    @Nested
    class LaterReviews {

        private final EntryId plan = story.planStarted("2026-01-12");

        @Test
        void are_due_six_months_after_the_review_that_really_happened() {
            story.review("2026-04-20", plan);
            EntryId second = story.review("2026-08-31", plan);
            // The first was late; the next still counts from the day it was held: 20 April + 6 months.
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE))
                    .extracting(CaseClock::dueOn)
                    .containsExactly(Optional.of(day("2026-10-20")), Optional.of(LocalDate.of(2027, 2, 28)));
            assertThat(later(0).stop().map(CaseClock.Stop::entry)).contains(second);
        }

        @Test
        void go_to_the_plan_that_goes_on_if_they_name_none() {
            story.review("2026-04-10");
            assertThat(first().stop()).isPresent();
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).hasSize(1);
        }

        @Test
        void need_enough_agencies() {
            story.reviewNotQuorate("2026-04-10", plan);
            assertThat(first().stop()).isEmpty();
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).isEmpty();
        }

        @Test
        void do_not_follow_a_review_that_ended_the_plan() {
            story.reviewEndingPlan("2026-04-10", plan);
            assertThat(first().stop()).isPresent();
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).isEmpty();
            assertThat(onPlan()).containsExactly("2026-01-12 to 2026-04-10");
        }

        @Test
        void do_not_follow_if_the_plan_ended_that_day_and_the_review_does_not_say() {
            story.review("2026-04-10", plan);
            story.planEnded("2026-04-10", plan);
            assertThat(first().cancellation()).isEmpty();
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).isEmpty();
        }

        @Test
        void of_a_plan_whose_recorded_end_is_later_leave_the_child_on_it_until_then() {
            story.reviewEndingPlan("2026-04-10", plan);
            story.planEnded("2026-04-14", plan);
            assertThat(onPlan()).containsExactly("2026-01-12 to 2026-04-14");
        }

        @Test
        void do_not_follow_a_review_dated_after_the_end_of_the_plan() {
            story.planEnded("2026-04-10", plan);
            story.review("2026-04-20", plan);
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).isEmpty();
            assertThat(onPlan()).containsExactly("2026-01-12 to 2026-04-10");
        }

        @Test
        void go_to_the_plan_before_on_the_day_on_which_another_starts() {
            EntryId next = story.planStarted("2026-04-10");
            story.review("2026-04-10");
            assertThat(story.clocks(FIRST_REVIEW_CONFERENCE))
                    .filteredOn(clock -> clock.stop().isEmpty())
                    .extracting(CaseClock::startEntry)
                    .containsExactly(next);
        }

        @Test
        void are_booked_on_the_day_of_the_review_before() {
            story.review("2026-04-10", plan);
            story.booked("2026-04-10", ConferenceKind.REVIEW, "2026-10-16");
            assertThat(later(0).stateAt(day("2026-04-10"), CALENDAR)).isEqualTo(ClockState.BOOKED_LATE);
        }

        private CaseClock later(int index) {
            return story.clocks(LATER_REVIEW_CONFERENCE).get(index);
        }
    }

    @Nested
    class AReviewWithoutAPlan {

        @Test
        void is_one_to_look_into_but_the_next_review_is_due_all_the_same() {
            EntryId review = story.review("2026-04-10");
            assertThat(first().flaw().map(Flaw::sentence))
                    .contains("The start of the child protection plan is not recorded.");
            assertThat(story.clock(LATER_REVIEW_CONFERENCE).startEntry()).isEqualTo(review);
            assertThat(story.clock(LATER_REVIEW_CONFERENCE).dueOn()).contains(day("2026-10-10"));
            assertThat(onPlan()).containsExactly("2026-04-10 to ever");
        }

        @Test
        void is_followed_by_its_next_review() {
            story.review("2026-04-10");
            story.review("2026-09-10");
            assertThat(story.clocks(FIRST_REVIEW_CONFERENCE)).hasSize(1);
            assertThat(story.clocks(LATER_REVIEW_CONFERENCE)).hasSize(2);
        }

        @Test
        void may_name_the_plan_that_is_missing_and_so_may_its_end() {
            EntryId plan = story.neverRecorded();
            story.review("2026-04-10", plan);
            story.planEnded("2026-06-10", plan);
            assertThat(story.clock(LATER_REVIEW_CONFERENCE).cancellation().map(Cancellation::reason))
                    .contains(CancellationReason.PLAN_ENDED);
            assertThat(onPlan()).containsExactly("2026-04-10 to 2026-06-10");
        }
    }

    @Nested
    class APlanDatedAfterItsConference {

        @Test
        void belongs_to_the_last_conference_known_to_have_made_one() {
            EntryId conference = story.conferenceMakingPlan("2026-01-12");
            story.planStarted("2026-01-14");
            assertThat(first().startEntry()).isEqualTo(conference);
            assertThat(onPlan()).containsExactly("2026-01-14 to ever");
        }

        @Test
        void does_not_belong_to_one_before_the_case_was_closed() {
            story.conferenceMakingPlan("2026-01-12");
            story.closed("2026-03-02");
            EntryId plan = story.planStarted("2026-09-01");
            assertThat(story.clocks(FIRST_REVIEW_CONFERENCE))
                    .extracting(CaseClock::startEntry)
                    .contains(plan);
        }

        @Test
        void does_not_share_a_conference_with_another_plan() {
            EntryId conference = story.conference("2026-01-12");
            story.planStarted("2026-01-12", conference);
            EntryId second = story.planStarted("2026-01-13", conference);
            assertThat(story.clocks(FIRST_REVIEW_CONFERENCE))
                    .extracting(CaseClock::startEntry)
                    .containsExactly(conference, second);
        }
    }

    private CaseClock first() {
        return story.clock(FIRST_REVIEW_CONFERENCE);
    }

    private List<String> onPlan() {
        return story.days(SpellKind.ON_PLAN);
    }
}
