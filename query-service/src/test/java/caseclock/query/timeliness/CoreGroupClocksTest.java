package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.CORE_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreGroupClocksTest {

    private final Story story = new Story();

    @Test
    void the_first_core_group_meets_within_ten_working_days_of_the_conference_that_made_the_plan() {
        EntryId conference = story.conferenceMakingPlan("2026-03-26");
        EntryId plan = story.planStarted("2026-03-30", conference);
        assertThat(clock().startEntry()).isEqualTo(conference);
        // From Thursday 26 March: 27 (1), 30 March-2 April (5), 7-10 (9), 13 April (10); Good Friday and Easter Monday
        // between
        assertThat(clock().dueOn()).contains(day("2026-04-13"));
        EntryId first = story.coreGroup("2026-04-13", plan);
        story.coreGroup("2026-05-11", plan);
        assertThat(clock().stop().map(Stop::entry)).contains(first);
        assertThat(clock().stateAt(day("2026-04-13"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void it_counts_from_the_plan_where_no_conference_is_recorded() {
        EntryId plan = story.planStarted("2026-10-05");
        assertThat(clock().startEntry()).isEqualTo(plan);
    }

    @Test
    void one_that_names_no_plan_works_on_the_latest_of_that_day() {
        EntryId first = story.planStarted("2026-01-05");
        story.planEnded("2026-02-02", first);
        story.planStarted("2026-10-05");
        EntryId group = story.coreGroup("2026-10-12");
        assertThat(story.clocks(CORE_GROUP))
                .extracting(clock -> clock.stop().map(Stop::entry))
                .containsExactly(Optional.empty(), Optional.of(group));
    }

    @Test
    void a_plan_that_ended_before_needs_none() {
        EntryId plan = story.planStarted("2026-10-05");
        story.planEnded("2026-10-09", plan);
        story.coreGroup("2026-10-12", plan);
        assertThat(clock().cancellation().map(Cancellation::reason)).contains(CancellationReason.PLAN_ENDED);
        assertThat(clock().stop()).isEmpty();
        var closed = new Story();
        closed.planStarted("2026-10-05");
        closed.closed("2026-10-09");
        assertThat(closed.clock(CORE_GROUP).cancellation().map(Cancellation::reason))
                .contains(CancellationReason.CASE_CLOSED);
    }

    @Test
    void before_its_plan_it_contradicts_the_records() {
        EntryId plan = story.planStarted("2026-10-05");
        story.coreGroup("2026-09-28", plan);
        assertThat(clock().flaw().map(Flaw::kind)).contains(Flaw.Kind.DISORDERED);
    }

    @Test
    void one_of_a_plan_that_is_not_recorded_shows_that_the_child_is_on_one() {
        story.coreGroup("2026-10-12", story.neverRecorded());
        assertThat(story.days(SpellKind.ON_PLAN)).containsExactly("2026-10-12 to ever");
        assertThat(story.clocks(CORE_GROUP)).as("listed once, by its review").isEmpty();
        assertThat(story.clock(TimescaleKey.FIRST_REVIEW_CONFERENCE).flaw()).isPresent();
    }

    private CaseClock clock() {
        return story.clock(CORE_GROUP);
    }
}
