package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_FIRST_REVIEW;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_FIRST_VISIT;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_LATER_REVIEW;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_SECOND_REVIEW;
import static caseclock.query.timeliness.TimescaleKey.PERMANENCY_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Flaw;
import org.junit.jupiter.api.Test;

class LookedAfterReviewsTest {

    private final Away away = new Away();

    @Test
    void the_first_review_is_due_twenty_working_days_after_becoming_looked_after() {
        // Monday 16 March 2026 + 20: 17-20 (4), 23-27 (9), 30 March-2 April (13), Easter, 7-10 (17), 13-15 (20).
        EntryId start = away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        CaseClock clock = away.clock(LOOKED_AFTER_FIRST_REVIEW);
        assertThat(clock.startEntry()).isEqualTo(start);
        assertThat(clock.dueOn()).contains(day("2026-04-15"));
        assertThat(clock.elapsed()).hasValue(20);
        assertThat(away.state(LOOKED_AFTER_FIRST_REVIEW, "2026-04-15")).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void case_29_each_review_starts_the_wait_for_the_next_on_the_day_it_was_really_held() {
        away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        away.reviewed("2026-07-20");
        away.reviewed("2027-01-20");
        assertThat(away.runs(LOOKED_AFTER_SECOND_REVIEW))
                .containsExactly("2026-04-15 due 2026-07-15 stopped 2026-07-20");
        assertThat(away.runs(LOOKED_AFTER_LATER_REVIEW))
                .containsExactly("2026-07-20 due 2027-01-20 stopped 2027-01-20", "2027-01-20 due 2027-07-20");
    }

    @Test
    void case_28_months_end_with_the_month_and_a_day_off_stays_the_due_day() {
        away.becameLookedAfter("2026-11-02");
        away.reviewed("2026-11-30");
        assertThat(away.clock(LOOKED_AFTER_SECOND_REVIEW).dueOn())
                .as("a Sunday")
                .contains(day("2027-02-28"));
        away.reviewed("2027-08-31");
        assertThat(away.clock(LOOKED_AFTER_LATER_REVIEW).dueOn())
                .as("a leap year")
                .contains(day("2028-02-29"));
    }

    @Test
    void a_review_that_was_recorded_twice_is_one() {
        away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        away.reviewed("2026-04-15");
        assertThat(away.runs(LOOKED_AFTER_SECOND_REVIEW)).containsExactly("2026-04-15 due 2026-07-15");
        assertThat(away.clocks(LOOKED_AFTER_LATER_REVIEW)).isEmpty();
        assertThat(away.clock(PERMANENCY_PLAN).dueOn()).contains(day("2026-07-16"));
    }

    @Test
    void being_looked_after_ends_with_its_end() {
        EntryId start = away.becameLookedAfter("2026-03-16");
        away.lookedAfterEnded("2026-03-27", start);
        away.becameLookedAfter("2026-05-05");
        away.reviewed("2026-03-27");
        assertThat(away.runs(LOOKED_AFTER_FIRST_REVIEW))
                .as("a review on the last day was one")
                .containsExactly("2026-03-16 due 2026-04-15 stopped 2026-03-27", "2026-05-05 due 2026-06-03");
        assertThat(away.clocks(LOOKED_AFTER_SECOND_REVIEW))
                .as("and no other was waited for after it")
                .isEmpty();
        assertThat(away.story.days(SpellKind.LOOKED_AFTER))
                .containsExactly("2026-03-16 to 2026-03-27", "2026-05-05 to ever");
    }

    /** Monday 5 January 2026 + 20: 6-9 (4), 12-16 (9), 19-23 (14), 26-30 (19), Monday 2 February (20). The visit: 5 + 7. The plan: four months on. */
    @Test
    void closing_the_case_ends_nothing_for_a_child_who_is_still_looked_after() {
        away.becameLookedAfter("2026-01-05");
        away.placed("2026-01-05");
        away.story.closed("2026-01-20");
        away.story.referral("2026-01-27");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-01-05 due 2026-01-12");
        assertThat(away.runs(LOOKED_AFTER_FIRST_REVIEW)).containsExactly("2026-01-05 due 2026-02-02");
        assertThat(away.runs(PERMANENCY_PLAN)).containsExactly("2026-01-05 due 2026-05-05");
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).containsExactly("2026-01-05 to ever");
    }

    @Test
    void becoming_looked_after_again_without_an_end_restarts_and_says_so() {
        EntryId first = away.becameLookedAfter("2026-03-16");
        away.becameLookedAfter("2026-06-01");
        away.lookedAfterEnded("2026-06-10", first);
        assertThat(away.runs(LOOKED_AFTER_FIRST_REVIEW))
                .as("the end of the first says nothing about the second")
                .containsExactly(
                        "2026-03-16 due 2026-04-15 LOOKED_AFTER_ENDED 2026-06-01", "2026-06-01 due 2026-06-29");
        assertThat(away.clocks(LOOKED_AFTER_FIRST_REVIEW).getLast().restartOf()).contains(first);
        assertThat(away.story.days(SpellKind.LOOKED_AFTER))
                .containsExactly("2026-03-16 to 2026-06-01", "2026-06-01 to ever");
    }

    @Test
    void a_review_of_a_child_who_is_not_known_to_be_looked_after_may_have_been_any() {
        EntryId review = away.reviewed("2026-04-15");
        CaseClock first = away.clock(LOOKED_AFTER_FIRST_REVIEW);
        assertThat(first.startEntry()).isEqualTo(review);
        assertThat(first.flaw()).contains(new Flaw(Flaw.Kind.UNKNOWN, CarePeriod.NO_START));
        assertThat(away.clock(LOOKED_AFTER_SECOND_REVIEW).flaw())
                .contains(new Flaw(Flaw.Kind.UNKNOWN, "Whether an earlier review was the first is not recorded."));
        away.reviewed("2026-08-03");
        assertThat(away.runs(LOOKED_AFTER_LATER_REVIEW))
                .as("whatever the first was, this is at least the second")
                .containsExactly("2026-08-03 due 2027-02-03");
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).containsExactly("2026-04-15 to ever");
    }

    @Test
    void an_end_that_names_a_start_nobody_recorded_is_a_record_to_correct_and_ends_nothing_else() {
        away.becameLookedAfter("2026-03-16");
        EntryId end = away.lookedAfterEnded("2026-03-20", away.story.neverRecorded());
        assertThat(away.clocks(LOOKED_AFTER_FIRST_REVIEW))
                .filteredOn(clock -> clock.startEntry().equals(end))
                .singleElement()
                .satisfies(
                        clock -> assertThat(clock.flaw()).contains(new Flaw(Flaw.Kind.UNKNOWN, CarePeriod.NO_START)));
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).containsExactly("2026-03-16 to ever");
    }

    @Test
    void an_end_that_names_a_start_nobody_recorded_ends_the_time_of_which_no_start_is_recorded() {
        away.reviewed("2026-04-15");
        away.lookedAfterEnded("2026-05-20", away.story.neverRecorded());
        assertThat(away.clocks(LOOKED_AFTER_FIRST_REVIEW)).hasSize(1);
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).containsExactly("2026-04-15 to 2026-05-20");
    }

    @Test
    void an_end_before_the_start_is_disordered() {
        EntryId start = away.becameLookedAfter("2026-03-16");
        away.lookedAfterEnded("2026-03-06", start);
        assertThat(away.state(LOOKED_AFTER_FIRST_REVIEW, "2026-03-16")).isEqualTo(ClockState.DISORDERED);
        assertThat(away.state(PERMANENCY_PLAN, "2026-03-16")).isEqualTo(ClockState.DISORDERED);
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).isEmpty();
    }
}
