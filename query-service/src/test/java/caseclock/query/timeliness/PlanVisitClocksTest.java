package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.PROTECTION_PLAN_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.VisitKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanVisitClocksTest {

    private final Story story = new Story();

    @Test
    void a_visit_is_due_ten_working_days_after_the_start_and_after_each_visit() {
        story.planStarted("2026-10-05");
        story.childSeen("2026-10-19");
        story.childSeen("2026-11-04");
        // 6-9 October (4), 12-16 (9), 19 (10). 20-23 (4), 26-30 (9), 2-4 November (12). From the 4th: 5, 6 (2), 9-13
        // (7), 16-18 (10).
        assertThat(rounds())
                .containsExactly(
                        "2026-10-05 due 2026-10-19 FINISHED_IN_TIME",
                        "2026-10-19 due 2026-11-02 FINISHED_LATE",
                        "2026-11-04 due 2026-11-18 OVERDUE");
    }

    @ParameterizedTest
    @EnumSource(VisitKind.class)
    void whatever_the_visit_was_made_for(VisitKind kind) {
        story.planStarted("2026-10-05");
        story.visited("2026-10-12", Optional.of(kind), Optional.of(true));
        assertThat(rounds()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"false, the child was not there", ", nobody wrote down whether the child was seen"})
    void only_a_visit_at_which_the_child_was_seen_counts(Boolean seen, String why) {
        story.planStarted("2026-10-05");
        story.visited("2026-10-12", Optional.of(VisitKind.CHILD_PROTECTION), Optional.ofNullable(seen));
        assertThat(rounds()).as(why).containsExactly("2026-10-05 due 2026-10-19 OVERDUE");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05", "2026-10-05T08:00", "2026-10-05T18:00"})
    void a_visit_on_the_day_the_plan_starts_is_none_under_the_plan(String visit) {
        story.planStarted("2026-10-05");
        story.childSeen(visit);
        assertThat(rounds()).containsExactly("2026-10-05 due 2026-10-19 OVERDUE");
    }

    @Test
    void two_visits_on_one_day_are_one() {
        story.planStarted("2026-10-05");
        story.childSeen("2026-10-12T09:00");
        story.childSeen("2026-10-12T17:00");
        assertThat(rounds())
                .containsExactly("2026-10-05 due 2026-10-19 FINISHED_IN_TIME", "2026-10-12 due 2026-10-26 OVERDUE");
    }

    @Test
    void the_visits_end_with_the_plan() {
        EntryId plan = story.planStarted("2026-10-05");
        story.childSeen("2026-10-12");
        story.planEnded("2026-10-20", plan);
        story.childSeen("2026-10-21");
        assertThat(rounds())
                .containsExactly("2026-10-05 due 2026-10-19 FINISHED_IN_TIME", "2026-10-12 due 2026-10-26 CANCELLED");
    }

    @Test
    void a_visit_on_the_day_the_plan_ends_is_the_last() {
        EntryId plan = story.planStarted("2026-10-05");
        story.childSeen("2026-10-12");
        story.planEnded("2026-10-12", plan);
        assertThat(rounds()).containsExactly("2026-10-05 due 2026-10-19 FINISHED_IN_TIME");
    }

    @Test
    void a_review_that_does_not_continue_the_plan_ends_them_and_a_closure_does() {
        EntryId plan = story.planStarted("2026-01-05");
        story.reviewEndingPlan("2026-01-12", plan);
        story.planStarted("2026-02-02");
        story.closed("2026-02-09");
        assertThat(story.clocks(PROTECTION_PLAN_VISIT))
                .extracting(clock -> clock.cancellation().orElseThrow().reason())
                .containsExactly(CancellationReason.PLAN_ENDED, CancellationReason.CASE_CLOSED);
    }

    @Test
    void two_plans_at_once_have_one_round_of_visits_as_long_as_either_lasts() {
        EntryId first = story.planStarted("2026-10-05");
        EntryId second = story.planStarted("2026-10-07");
        story.childSeen("2026-10-12");
        story.planEnded("2026-10-13", first);
        story.childSeen("2026-10-20");
        story.planEnded("2026-10-22", second);
        assertThat(rounds())
                .containsExactly(
                        "2026-10-05 due 2026-10-19 FINISHED_IN_TIME",
                        "2026-10-12 due 2026-10-26 FINISHED_IN_TIME",
                        "2026-10-20 due 2026-11-03 CANCELLED");
    }

    @Test
    void a_plan_that_follows_on_the_day_another_ends_has_visits_of_its_own() {
        EntryId first = story.planStarted("2026-10-05");
        story.planEnded("2026-10-12", first);
        story.planStarted("2026-10-12");
        story.childSeen("2026-10-12");
        assertThat(rounds())
                .containsExactly("2026-10-05 due 2026-10-19 FINISHED_IN_TIME", "2026-10-12 due 2026-10-26 OVERDUE");
    }

    @Test
    void where_the_start_of_a_plan_is_not_recorded_visits_count_from_the_first_that_is() {
        story.review("2026-10-05", story.neverRecorded());
        story.childSeen("2026-10-12");
        assertThat(rounds()).containsExactly("2026-10-12 due 2026-10-26 OVERDUE");
    }

    @Test
    void a_plan_of_unknown_start_takes_nothing_from_a_later_one_that_is_recorded() {
        EntryId first = story.planStarted("2026-01-05");
        story.planEnded("2026-02-02", first);
        story.review("2026-02-10");
        EntryId second = story.planStarted("2026-06-01");
        story.childSeen("2026-06-10");
        story.planEnded("2026-06-17", second);
        story.childSeen("2026-06-24");
        // Monday 1 June: 2-5 (4), 8-12 (9), 15 (10). Wednesday 10 June: 11, 12 (2), 15-19 (7), 22-24 (10).
        assertThat(rounds())
                .containsExactly(
                        "2026-01-05 due 2026-01-19 CANCELLED",
                        "2026-06-01 due 2026-06-15 FINISHED_IN_TIME",
                        "2026-06-10 due 2026-06-24 CANCELLED");
    }

    @Test
    void a_plan_of_unknown_start_that_was_over_before_the_next_began_keeps_its_visits() {
        EntryId notRecorded = story.neverRecorded();
        story.review("2026-02-10", notRecorded);
        story.childSeen("2026-02-16");
        story.planEnded("2026-03-02", notRecorded);
        story.planStarted("2026-06-01");
        // Monday 16 February: 17-20 (4), 23-27 (9), 2 March (10).
        assertThat(rounds())
                .containsExactlyInAnyOrder("2026-02-16 due 2026-03-02 CANCELLED", "2026-06-01 due 2026-06-15 OVERDUE");
    }

    private List<String> rounds() {
        return story.clocks(PROTECTION_PLAN_VISIT).stream()
                .map(clock -> clock.startedOn() + " due " + clock.dueOn().orElse(null) + " "
                        + clock.stateAt(day("2026-11-30"), CALENDAR))
                .toList();
    }
}
