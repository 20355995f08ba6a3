package caseclock.query.timeliness;

import static caseclock.query.timeliness.TimescaleKey.PERMANENCY_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import org.junit.jupiter.api.Test;

class PermanencyPlanTest {

    private final Away away = new Away();

    @Test
    void until_the_second_review_it_is_due_four_months_after_becoming_looked_after() {
        away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        assertThat(away.runs(PERMANENCY_PLAN)).containsExactly("2026-03-16 due 2026-07-16");
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-16")).isEqualTo(ClockState.DUE_SOON);
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-17")).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void it_is_due_on_the_day_of_the_second_review_if_that_is_held_within_the_four_months() {
        away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        away.reviewed("2026-07-01");
        away.permanencyPlan("2026-07-02");
        away.reviewed("2026-12-01");
        assertThat(away.runs(PERMANENCY_PLAN)).containsExactly("2026-03-16 due 2026-07-01 stopped 2026-07-02");
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-02")).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void a_plan_made_before_a_second_review_that_was_late_itself_is_late_too() {
        away.becameLookedAfter("2026-03-16");
        away.reviewed("2026-04-15");
        away.permanencyPlan("2026-07-20");
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-20")).isEqualTo(ClockState.FINISHED_LATE);
        away.reviewed("2026-08-03");
        away.permanencyPlan("2026-11-02");
        assertThat(away.runs(PERMANENCY_PLAN))
                .as("and another plan later changes nothing")
                .containsExactly("2026-03-16 due 2026-07-16 stopped 2026-07-20");
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-20")).isEqualTo(ClockState.FINISHED_LATE);
    }

    /** Looked after since 5 January 2026: four months are over on 5 May. */
    @Test
    void a_late_second_review_makes_no_overdue_day_one_in_time() {
        away.becameLookedAfter("2026-01-05");
        away.reviewed("2026-02-02");
        away.reviewed("2026-07-01");
        away.permanencyPlan("2026-07-01");
        assertThat(away.runs(PERMANENCY_PLAN)).containsExactly("2026-01-05 due 2026-05-05 stopped 2026-07-01");
        assertThat(away.state(PERMANENCY_PLAN, "2026-05-06")).isEqualTo(ClockState.OVERDUE);
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-01")).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void a_child_who_is_not_looked_after_any_more_needs_none() {
        EntryId start = away.becameLookedAfter("2026-03-16");
        away.lookedAfterEnded("2026-05-29", start);
        assertThat(away.runs(PERMANENCY_PLAN))
                .containsExactly("2026-03-16 due 2026-07-16 LOOKED_AFTER_ENDED 2026-05-29");
    }

    @Test
    void of_a_plan_for_a_child_who_is_not_known_to_be_looked_after_nobody_can_say_whether_it_came_in_time() {
        away.permanencyPlan("2026-07-20");
        assertThat(away.state(PERMANENCY_PLAN, "2026-07-20")).isEqualTo(ClockState.UNKNOWN);
        assertThat(away.story.days(SpellKind.LOOKED_AFTER)).isEmpty();
    }
}
