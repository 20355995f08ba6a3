package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisionClocksTest {

    private final Story story = new Story();

    @Test
    void a_case_is_supervised_within_28_days_of_its_allocation_and_of_each_supervision() {
        story.allocated("2026-09-01", "W1");
        story.supervised("2026-09-29");
        story.supervised("2026-10-28");
        // 1 September + 28 = 29 September; + 28 = 27 October; 28 October + 28 = 25 November.
        assertThat(rounds())
                .containsExactly(
                        "2026-09-01 due 2026-09-29 FINISHED_IN_TIME",
                        "2026-09-29 due 2026-10-27 FINISHED_LATE",
                        "2026-10-28 due 2026-11-25 OVERDUE");
    }

    @Test
    void a_new_worker_counts_from_the_handover_and_a_supervision_of_that_day_is_the_last_of_the_old_one() {
        story.allocated("2026-09-01", "W1");
        story.supervised("2026-09-21");
        story.allocated("2026-09-21", "W2");
        assertThat(rounds())
                .containsExactly("2026-09-01 due 2026-09-29 FINISHED_IN_TIME", "2026-09-21 due 2026-10-19 OVERDUE");
    }

    @Test
    void it_ends_with_the_allocation_and_says_why() {
        EntryId first = story.allocated("2026-09-01", "W1");
        story.allocationEnded("2026-09-10", first);
        story.allocated("2026-09-14", "W2");
        story.closed("2026-09-21");
        assertThat(story.clocks(SUPERVISION))
                .extracting(clock -> clock.cancellation().orElseThrow().reason())
                .containsExactly(CancellationReason.ALLOCATION_ENDED, CancellationReason.CASE_CLOSED);
    }

    @Test
    void only_the_accountable_worker_is_supervised_for_the_case() {
        story.allocated("2026-09-01", "W9", AllocationRole.DUTY_COVER, "Duty");
        story.allocated("2026-09-01", "W8", AllocationRole.CHILD_PROTECTION_LEAD, "Protection");
        assertThat(story.clocks(SUPERVISION)).isEmpty();
    }

    @Test
    void the_same_worker_again_in_another_team_is_no_handover() {
        story.allocated("2026-06-01", "W-1", AllocationRole.ACCOUNTABLE_WORKER, "East");
        story.allocated("2026-06-26", "W-1", AllocationRole.ACCOUNTABLE_WORKER, "West");
        story.supervised("2026-07-20");
        // 1 June + 28 = 29 June; 20 July + 28 = 17 August.
        assertThat(rounds())
                .containsExactly("2026-06-01 due 2026-06-29 FINISHED_LATE", "2026-07-20 due 2026-08-17 OVERDUE");
    }

    @Test
    void the_same_worker_after_a_gap_or_a_closure_begins_again() {
        EntryId first = story.allocated("2026-06-01", "W-1");
        story.allocationEnded("2026-06-10", first);
        story.referral("2026-06-12");
        story.allocated("2026-06-12", "W-1");
        story.closed("2026-06-19");
        story.referral("2026-06-19");
        story.allocated("2026-06-22", "W-1");
        assertThat(rounds())
                .containsExactly(
                        "2026-06-01 due 2026-06-29 CANCELLED",
                        "2026-06-12 due 2026-07-10 CANCELLED",
                        "2026-06-22 due 2026-07-20 OVERDUE");
    }

    private List<String> rounds() {
        return story.clocks(SUPERVISION).stream()
                .map(clock -> clock.startedOn() + " due " + clock.dueOn().orElseThrow() + " "
                        + clock.stateAt(day("2026-11-30"), CALENDAR))
                .toList();
    }
}
