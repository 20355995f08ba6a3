package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.ALLOCATION;
import static caseclock.query.timeliness.TimescaleKey.UNALLOCATED_REVIEW;
import static caseclock.query.timeliness.TimescaleKey.UNALLOCATED_RISK_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.OversightSubject;
import caseclock.events.ReferralOutcome;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Stop;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationClocksTest {

    private final Story story = new Story();

    @Nested
    class TheWaitForAWorker {

        @Test
        void lasts_from_the_acceptance_to_the_allocation() {
            EntryId referral = story.referral("2026-10-29");
            EntryId accepted = story.decided("2026-10-30", referral, ReferralOutcome.ASSESSMENT);
            EntryId allocated = story.allocated("2026-11-03", "W1");
            CaseClock clock = story.clock(ALLOCATION);
            assertThat(clock.startEntry()).isEqualTo(accepted);
            assertThat(clock.dueOn()).as("Friday: Monday is day 1").contains(day("2026-11-02"));
            assertThat(clock.stop().map(Stop::entry)).contains(allocated);
            assertThat(clock.elapsed()).hasValue(2);
        }

        @Test
        void is_over_in_no_days_for_a_worker_of_the_same_day() {
            story.referral("2026-10-05");
            story.allocated("2026-10-05", "W1");
            assertThat(story.clock(ALLOCATION).elapsed()).hasValue(0);
            assertThat(story.spells(SpellKind.UNALLOCATED)).isEmpty();
            assertThat(story.clocks(UNALLOCATED_REVIEW)).isEmpty();
        }

        @Test
        void does_not_begin_for_a_worker_who_had_the_case_before_its_acceptance() {
            EntryId referral = story.referral("2026-10-05");
            story.allocated("2026-10-05", "W1");
            story.decided("2026-10-06", referral, ReferralOutcome.ASSESSMENT);
            assertThat(story.clocks(ALLOCATION)).isEmpty();
        }

        @Test
        void begins_again_with_the_end_of_an_allocation_but_not_with_a_handover() {
            story.referral("2026-10-05");
            story.allocated("2026-10-05", "W1");
            EntryId second = story.allocated("2026-10-12", "W2");
            EntryId end = story.allocationEnded("2026-10-20", second);
            story.allocated("2026-10-27", "W3");
            assertThat(story.clocks(ALLOCATION)).hasSize(2);
            CaseClock again = story.clocks(ALLOCATION).getLast();
            assertThat(again.startEntry()).isEqualTo(end);
            assertThat(again.elapsed()).as("21-23 (3), 26 and 27 October (5)").hasValue(5);
        }

        @Test
        void is_given_up_when_the_case_is_closed() {
            story.referral("2026-10-05");
            story.closed("2026-10-08");
            assertThat(story.clock(ALLOCATION).cancellation().map(Cancellation::reason))
                    .contains(CancellationReason.CASE_CLOSED);
        }

        @Test
        void is_not_over_with_duty_cover() {
            story.referral("2026-10-05");
            story.allocated("2026-10-06", "W9", AllocationRole.DUTY_COVER, "Duty");
            assertThat(story.clock(ALLOCATION).stateAt(day("2026-10-07"), CALENDAR))
                    .isEqualTo(ClockState.OVERDUE);
        }

        @Test
        void has_no_clock_where_no_source_speaks_of_allocation() {
            story.fromCensus().referral("2026-10-05");
            assertThat(story.clocks(ALLOCATION)).isEmpty();
            assertThat(story.clocks(UNALLOCATED_RISK_ASSESSMENT)).isEmpty();
            assertThat(story.clocks(UNALLOCATED_REVIEW)).isEmpty();
        }
    }

    @Nested
    class TheRiskOfWaiting {

        @Test
        void is_assessed_within_a_working_day_of_the_start_of_each_wait() {
            story.referral("2026-10-05");
            story.riskAssessed("2026-10-06");
            story.allocationEnded("2026-10-20", story.allocated("2026-10-12", "W1"));
            story.riskAssessed("2026-10-22");
            assertThat(states(UNALLOCATED_RISK_ASSESSMENT))
                    .containsExactly("2026-10-05 FINISHED_IN_TIME", "2026-10-20 FINISHED_LATE");
        }

        @Test
        void may_be_assessed_on_the_day_the_wait_is_over_and_not_before_it_began() {
            story.referral("2026-10-05");
            EntryId allocation = story.allocated("2026-10-06", "W1");
            story.riskAssessed("2026-10-06");
            story.riskAssessed("2026-10-19");
            story.allocationEnded("2026-10-20", allocation);
            assertThat(states(UNALLOCATED_RISK_ASSESSMENT))
                    .containsExactly("2026-10-05 FINISHED_IN_TIME", "2026-10-20 OVERDUE");
        }

        @Test
        void need_not_be_assessed_once_there_is_a_worker_or_the_case_is_closed() {
            story.referral("2026-10-05");
            story.allocationEnded("2026-10-20", story.allocated("2026-10-06", "W1"));
            story.closed("2026-10-21");
            assertThat(story.clocks(UNALLOCATED_RISK_ASSESSMENT))
                    .extracting(clock -> clock.cancellation().orElseThrow().reason())
                    .containsExactly(CancellationReason.WORKER_ALLOCATED, CancellationReason.CASE_CLOSED);
        }
    }

    @Nested
    class AManager {

        @Test
        void looks_at_a_waiting_child_every_seven_days() {
            story.referral("2026-10-05");
            story.oversight("2026-10-12", OversightSubject.UNALLOCATED_CHILD);
            story.oversight("2026-10-20", OversightSubject.UNALLOCATED_CHILD);
            story.allocated("2026-10-22", "W1");
            // 5 + 7 = 12; 12 + 7 = 19, and it was the 20th.
            assertThat(states(UNALLOCATED_REVIEW))
                    .containsExactly("2026-10-05 FINISHED_IN_TIME", "2026-10-12 FINISHED_LATE", "2026-10-20 CANCELLED");
        }

        @ParameterizedTest
        @EnumSource(value = OversightSubject.class, mode = EnumSource.Mode.EXCLUDE, names = "UNALLOCATED_CHILD")
        void must_have_looked_at_the_wait_and_at_nothing_else(OversightSubject subject) {
            story.referral("2026-10-05");
            story.oversight("2026-10-12", subject);
            assertThat(states(UNALLOCATED_REVIEW)).containsExactly("2026-10-05 OVERDUE");
        }

        @Test
        void has_not_looked_at_it_by_assessing_the_risk() {
            story.referral("2026-10-05");
            story.riskAssessed("2026-10-12");
            assertThat(states(UNALLOCATED_REVIEW)).containsExactly("2026-10-05 OVERDUE");
        }
    }

    private List<String> states(TimescaleKey timescale) {
        return story.clocks(timescale).stream()
                .map(clock -> clock.startedOn() + " " + clock.stateAt(day("2026-11-20"), CALENDAR))
                .toList();
    }
}
