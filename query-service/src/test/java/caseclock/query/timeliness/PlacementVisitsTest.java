package caseclock.query.timeliness;

import static caseclock.events.PlacementRegime.CARE_ORDER_WITH_PARENT;
import static caseclock.events.PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL;
import static caseclock.events.PlacementRegime.INTERIM_CARE_ORDER_WITH_PARENT;
import static caseclock.events.PlacementRegime.STANDARD;
import static caseclock.events.PlacementRegime.WITH_PARENT_BEFORE_ASSESSMENT;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_FIRST_VISIT;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_VISIT;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_VISIT_FOUR_WEEKLY;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_VISIT_WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementVisitsTest {

    private final Away away = new Away();

    @Test
    void the_first_visit_is_due_a_week_after_the_start_of_the_placement() {
        EntryId placement = away.placed("2026-03-25");
        assertThat(away.clock(LOOKED_AFTER_FIRST_VISIT).startEntry()).isEqualTo(placement);
        assertThat(away.clock(LOOKED_AFTER_FIRST_VISIT).dueOn())
                .as("seven days, whatever the clocks do on the 29th")
                .contains(day("2026-04-01"));
        away.seen("2026-04-02");
        assertThat(away.state(LOOKED_AFTER_FIRST_VISIT, "2026-04-02")).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void a_visit_on_the_day_of_the_move_is_the_first() {
        away.placed("2026-03-25");
        away.seen("2026-03-25");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-03-25 due 2026-04-01 stopped 2026-03-25");
        assertThat(away.clock(LOOKED_AFTER_FIRST_VISIT).elapsed()).hasValue(0);
    }

    @Test
    void a_visit_on_the_morning_before_the_move_was_elsewhere() {
        away.placed("2026-03-25T14:00");
        away.seen("2026-03-25T09:30");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-03-25 due 2026-04-01");
    }

    @Test
    void case_29_six_weeks_are_forty_two_days_from_the_last_visit_and_a_late_one_restarts_them() {
        away.placed("2026-02-26");
        away.seen("2026-03-02");
        away.seen("2026-04-14");
        // 2 March + 42: 29 days to 31 March, 13 more. 14 April + 42: 16 days to 30 April, 26 more.
        assertThat(away.runs(LOOKED_AFTER_VISIT))
                .containsExactly("2026-03-02 due 2026-04-13 stopped 2026-04-14", "2026-04-14 due 2026-05-26");
    }

    @Test
    void case_30_a_visit_at_which_the_child_was_not_seen_or_not_known_to_be_stops_nothing() {
        away.placed("2026-02-26");
        away.visit("2026-02-27", Optional.of(false));
        away.visit("2026-03-02", Optional.empty());
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-02-26 due 2026-03-05");
        assertThat(away.clocks(LOOKED_AFTER_VISIT)).isEmpty();
    }

    @Test
    void a_second_visit_on_one_day_is_not_the_next() {
        away.placed("2026-02-26");
        away.seen("2026-03-02");
        away.seen("2026-03-02");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).containsExactly("2026-03-02 due 2026-04-13");
    }

    @Test
    void case_31_each_placement_begins_with_a_visit_within_a_week() {
        EntryId first = away.placed("2026-02-26");
        away.seen("2026-03-02");
        away.placed("2026-03-20");
        away.placementEnded("2026-03-20", first);
        assertThat(away.runs(LOOKED_AFTER_VISIT))
                .containsExactly("2026-03-02 due 2026-04-13 PLACEMENT_ENDED 2026-03-20");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly("2026-02-26 due 2026-03-05 stopped 2026-03-02", "2026-03-20 due 2026-03-27");
        away.seen("2026-03-23");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).last().isEqualTo("2026-03-23 due 2026-05-04");
    }

    @Test
    void in_its_first_year_a_placement_until_eighteen_is_visited_like_any_other() {
        away.placedUntilEighteen("2025-02-10", STANDARD);
        away.seen("2026-02-09");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).containsExactly("2026-02-09 due 2026-03-23");
        away.seen("2026-02-10");
        // A year and a day, so to speak: from here on three months, and the 10th of May is a Sunday.
        assertThat(away.runs(LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN)).containsExactly("2026-02-10 due 2026-05-10");
    }

    @Test
    void after_its_first_year_any_other_placement_is_visited_every_six_weeks_as_before() {
        away.placed("2025-02-10");
        away.seen("2026-02-10");
        away.placedUntilEighteen("2026-02-11", CARE_ORDER_WITH_PARENT);
        away.seen("2027-02-11");
        assertThat(away.runs(LOOKED_AFTER_VISIT))
                .containsExactly("2026-02-10 due 2026-03-24 PLACEMENT_ENDED 2026-02-11", "2027-02-11 due 2027-03-25");
    }

    @Test
    void with_a_connected_person_weekly_until_the_first_review_and_then_every_four_weeks() {
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", CONNECTED_PERSON_TEMPORARY_APPROVAL);
        away.seen("2026-05-06");
        away.seen("2026-05-13");
        away.reviewed("2026-05-18");
        away.seen("2026-06-10");
        assertThat(away.runs(LOOKED_AFTER_VISIT_WEEKLY))
                .containsExactly(
                        "2026-05-06 due 2026-05-13 stopped 2026-05-13",
                        "2026-05-13 due 2026-05-20 REGIME_CHANGED 2026-05-18");
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY))
                .as("counted from the same visit")
                .containsExactly("2026-05-13 due 2026-06-10 stopped 2026-06-10", "2026-06-10 due 2026-07-08");
    }

    @Test
    void a_weekly_visit_that_was_overdue_at_the_review_stays_so_until_then() {
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", INTERIM_CARE_ORDER_WITH_PARENT);
        away.seen("2026-05-06");
        EntryId review = away.reviewed("2026-05-18");
        assertThat(away.state(LOOKED_AFTER_VISIT_WEEKLY, "2026-05-14")).isEqualTo(ClockState.OVERDUE);
        assertThat(away.state(LOOKED_AFTER_VISIT_WEEKLY, "2026-05-17")).isEqualTo(ClockState.OVERDUE);
        assertThat(away.state(LOOKED_AFTER_VISIT_WEEKLY, "2026-05-18")).isEqualTo(ClockState.CANCELLED);
        assertThat(away.clock(LOOKED_AFTER_VISIT_FOUR_WEEKLY).startEntry()).isEqualTo(review);
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY)).containsExactly("2026-05-06 due 2026-06-03");
    }

    @Test
    void the_first_visit_is_due_within_the_week_whether_there_was_a_review_or_not() {
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", CONNECTED_PERSON_TEMPORARY_APPROVAL);
        away.reviewed("2026-05-07");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-05-04 due 2026-05-11");
        away.seen("2026-05-11");
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY)).containsExactly("2026-05-11 due 2026-06-08");
        assertThat(away.clocks(LOOKED_AFTER_VISIT_WEEKLY)).isEmpty();
    }

    @Test
    void the_first_review_is_that_of_the_child_and_not_of_the_placement() {
        away.becameLookedAfter("2026-05-04");
        away.reviewed("2026-05-20");
        away.placed("2026-06-01", INTERIM_CARE_ORDER_WITH_PARENT);
        away.seen("2026-06-03");
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY)).containsExactly("2026-06-03 due 2026-07-01");
    }

    @Test
    void a_review_of_an_earlier_time_in_care_is_not_the_first_of_this_one() {
        EntryId before = away.becameLookedAfter("2025-05-06");
        away.reviewed("2025-05-20");
        away.lookedAfterEnded("2025-08-01", before);
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", INTERIM_CARE_ORDER_WITH_PARENT);
        away.seen("2026-05-06");
        assertThat(away.runs(LOOKED_AFTER_VISIT_WEEKLY)).containsExactly("2026-05-06 due 2026-05-13");
    }

    /** Seen on Monday 2 March 2026 + 28: 30 March. Weekly visits from then on would have been due since 9 March. */
    @Test
    void a_second_start_of_being_looked_after_does_not_bring_weekly_visits_back() {
        away.becameLookedAfter("2026-01-05");
        away.placed("2026-01-05", CONNECTED_PERSON_TEMPORARY_APPROVAL);
        away.reviewed("2026-01-28");
        away.seen("2026-03-02");
        away.becameLookedAfter("2026-03-20");
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY)).containsExactly("2026-03-02 due 2026-03-30");
        away.seen("2026-03-25");
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY)).last().isEqualTo("2026-03-25 due 2026-04-22");
        assertThat(away.clocks(LOOKED_AFTER_VISIT_WEEKLY)).isEmpty();
    }

    @Test
    void with_a_parent_before_the_assessment_weekly_until_the_first_review_and_then_every_six_weeks() {
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", WITH_PARENT_BEFORE_ASSESSMENT);
        away.seen("2026-05-06");
        away.reviewed("2026-05-12");
        assertThat(away.runs(LOOKED_AFTER_VISIT_WEEKLY))
                .containsExactly("2026-05-06 due 2026-05-13 REGIME_CHANGED 2026-05-12");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).containsExactly("2026-05-06 due 2026-06-17");
    }

    @Test
    void with_a_parent_under_a_care_order_every_six_weeks_from_the_first_visit_on() {
        away.becameLookedAfter("2026-05-04");
        away.placed("2026-05-04", CARE_ORDER_WITH_PARENT);
        away.seen("2026-05-11");
        away.reviewed("2026-05-12");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT)).containsExactly("2026-05-04 due 2026-05-11 stopped 2026-05-11");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).containsExactly("2026-05-11 due 2026-06-22");
    }

    @Test
    void a_connected_person_who_has_been_approved_is_a_foster_carer_like_any_other() {
        away.becameLookedAfter("2026-05-04");
        EntryId placement = away.placed("2026-05-04", CONNECTED_PERSON_TEMPORARY_APPROVAL);
        away.reviewed("2026-05-18");
        away.seen("2026-06-08");
        EntryId approval = away.carerApproved("2026-06-15", placement);
        assertThat(away.runs(LOOKED_AFTER_VISIT_FOUR_WEEKLY))
                .containsExactly("2026-06-08 due 2026-07-06 REGIME_CHANGED 2026-06-15");
        assertThat(away.runs(LOOKED_AFTER_VISIT)).containsExactly("2026-06-08 due 2026-07-20");
        assertThat(away.clock(LOOKED_AFTER_VISIT).startEntry()).isEqualTo(approval);
    }

    @Test
    void visits_end_with_the_placement_or_with_being_looked_after() {
        EntryId start = away.becameLookedAfter("2026-05-04");
        EntryId placement = away.placed("2026-05-04");
        away.seen("2026-05-08");
        away.placementEnded("2026-05-08", placement);
        away.placed("2026-05-11");
        away.lookedAfterEnded("2026-05-12", start);
        away.seen("2026-05-13");
        away.becameLookedAfter("2026-06-01");
        away.placed("2026-06-01");
        assertThat(away.clocks(LOOKED_AFTER_VISIT))
                .as("after a visit on the last day no other is waited for")
                .isEmpty();
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly(
                        "2026-05-04 due 2026-05-11 stopped 2026-05-08",
                        "2026-05-08 PLACEMENT_RECORDED 2026-05-11",
                        "2026-05-11 due 2026-05-18 LOOKED_AFTER_ENDED 2026-05-12",
                        "2026-06-01 due 2026-06-08");
    }

    /** Respite from Sunday 1 to Sunday 8 March 2026, while the first placement has no end: so it ended on the 1st, and the child is somewhere since the 8th. */
    @Test
    void where_a_looked_after_child_lives_who_left_a_placement_for_none_is_not_recorded() {
        away.becameLookedAfter("2026-01-01");
        away.placed("2026-01-01");
        EntryId respite = away.placed("2026-03-01");
        EntryId end = away.placementEnded("2026-03-08", respite);
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly(
                        "2026-01-01 due 2026-01-08 PLACEMENT_ENDED 2026-03-01",
                        "2026-03-01 due 2026-03-08 PLACEMENT_ENDED 2026-03-08",
                        "2026-03-08");
        assertThat(away.clocks(LOOKED_AFTER_FIRST_VISIT)).last().satisfies(clock -> {
            assertThat(clock.startEntry()).isEqualTo(end);
            assertThat(clock.flaw())
                    .contains(new Flaw(
                            Flaw.Kind.UNKNOWN, "Where the child has lived since 8 March 2026 is not recorded."));
        });
    }

    @Test
    void where_a_child_lives_who_was_never_placed_is_not_recorded_until_it_is() {
        away.becameLookedAfter("2026-01-05");
        away.reviewed("2026-01-28");
        assertThat(away.state(LOOKED_AFTER_FIRST_VISIT, "2026-02-01")).isEqualTo(ClockState.UNKNOWN);
        away.placed("2026-02-02");
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly("2026-01-05 PLACEMENT_RECORDED 2026-02-02", "2026-02-02 due 2026-02-09");
        assertThat(away.clocks(LOOKED_AFTER_FIRST_VISIT).getFirst().flaw())
                .contains(new Flaw(
                        Flaw.Kind.UNKNOWN,
                        "Where the child lived from 5 January 2026 to 2 February 2026 is not recorded."));
    }

    @Test
    void a_move_within_the_day_and_an_end_of_all_on_the_day_leave_no_gap() {
        EntryId start = away.becameLookedAfter("2026-01-05T09:00");
        EntryId first = away.placed("2026-01-05T15:00");
        away.placementEnded("2026-03-02T10:00", first);
        EntryId second = away.placed("2026-03-02T16:00");
        away.placementEnded("2026-04-01", second);
        away.lookedAfterEnded("2026-04-01", start);
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly(
                        "2026-01-05 due 2026-01-12 PLACEMENT_ENDED 2026-03-02",
                        "2026-03-02 due 2026-03-09 PLACEMENT_ENDED 2026-04-01");
    }

    @Test
    void a_child_who_is_not_looked_after_any_more_may_live_anywhere() {
        EntryId start = away.becameLookedAfter("2026-01-05");
        away.lookedAfterEnded("2026-01-09", start);
        EntryId placement = away.placed("2026-02-02");
        away.placementEnded("2026-02-03", placement);
        assertThat(away.runs(LOOKED_AFTER_FIRST_VISIT))
                .containsExactly(
                        "2026-01-05 LOOKED_AFTER_ENDED 2026-01-09",
                        "2026-02-02 due 2026-02-09 PLACEMENT_ENDED 2026-02-03");
    }

    @Test
    void an_end_before_the_start_is_disordered_and_that_of_a_placement_nobody_recorded_is_unknown() {
        EntryId placement = away.placed("2026-05-04");
        away.placementEnded("2026-04-04", placement);
        away.seen("2026-05-06");
        assertThat(away.state(LOOKED_AFTER_FIRST_VISIT, "2026-05-04")).isEqualTo(ClockState.DISORDERED);
        EntryId end = away.placementEnded("2026-05-20", away.story.neverRecorded());
        assertThat(away.clocks(LOOKED_AFTER_FIRST_VISIT)).last().satisfies(clock -> {
            assertThat(clock.startEntry()).isEqualTo(end);
            assertThat(clock.flaw())
                    .contains(new Flaw(Flaw.Kind.UNKNOWN, "The start of the placement is not recorded."));
        });
    }
}
