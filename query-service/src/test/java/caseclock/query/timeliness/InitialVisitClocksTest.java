package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT_ENQUIRY;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Stop;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InitialVisitClocksTest {

    private final Story story = new Story();

    @Nested
    class AfterAReferral {

        @Test
        void the_child_is_seen_within_five_working_days_of_its_acceptance() {
            EntryId referral = story.referral("2026-10-22");
            EntryId accepted = story.decided("2026-10-23", referral, ReferralOutcome.ASSESSMENT);
            story.childSeen("2026-10-30");
            CaseClock clock = story.clock(INITIAL_VISIT);
            assertThat(clock.startEntry()).isEqualTo(accepted);
            assertThat(clock.dueOn()).as("Friday to Friday").contains(day("2026-10-30"));
            assertThat(clock.stateAt(day("2026-10-30"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
        }

        @Test
        void a_visit_of_the_same_day_counts_and_one_before_does_not() {
            EntryId referral = story.referral("2026-10-26");
            story.childSeen("2026-10-26");
            EntryId seen = story.childSeen("2026-10-27T09:00");
            story.decided("2026-10-27T15:00", referral, ReferralOutcome.ASSESSMENT);
            assertThat(story.clock(INITIAL_VISIT).stop().map(Stop::entry)).contains(seen);
            assertThat(story.clock(INITIAL_VISIT).elapsed()).hasValue(0);
        }

        @Test
        void a_referral_that_reaches_an_open_case_starts_none() {
            story.referral("2026-10-05");
            story.referral("2026-10-19");
            assertThat(story.clocks(INITIAL_VISIT)).hasSize(1);
        }

        @Test
        void closing_the_case_ends_the_wait() {
            story.referral("2026-10-05");
            story.closed("2026-10-08");
            story.childSeen("2026-10-09");
            assertThat(story.clock(INITIAL_VISIT).cancellation().map(Cancellation::reason))
                    .contains(CancellationReason.CASE_CLOSED);
            assertThat(story.clock(INITIAL_VISIT).stop()).isEmpty();
        }

        @Test
        void a_referral_on_which_nothing_was_done_starts_none() {
            EntryId referral = story.referral("2026-10-05");
            story.decided("2026-10-05", referral, ReferralOutcome.NO_FURTHER_ACTION);
            assertThat(story.clocks(INITIAL_VISIT)).isEmpty();
        }
    }

    @Nested
    class AfterAnEnquiry {

        @Test
        void the_child_is_seen_within_a_working_day_of_each_enquiry_and_not_of_its_discussion() {
            story.enquiry("2026-10-28", story.discussion("2026-10-26"));
            story.childSeen("2026-10-29");
            story.enquiry("2026-11-09");
            assertThat(story.clocks(INITIAL_VISIT_ENQUIRY))
                    .extracting(clock -> clock.startedOn() + " " + clock.stateAt(day("2026-11-20"), CALENDAR))
                    .containsExactly("2026-10-28 FINISHED_IN_TIME", "2026-11-09 OVERDUE");
        }

        @Test
        void one_visit_may_answer_a_referral_and_an_enquiry() {
            story.referral("2026-10-26");
            story.enquiry("2026-10-26");
            Optional<EntryId> seen = Optional.of(story.childSeen("2026-10-26"));
            assertThat(story.clock(INITIAL_VISIT).stop().map(Stop::entry)).isEqualTo(seen);
            assertThat(story.clock(INITIAL_VISIT_ENQUIRY).stop().map(Stop::entry))
                    .isEqualTo(seen);
        }

        @Test
        void closing_the_case_ends_the_wait_even_where_no_referral_is_recorded() {
            story.enquiry("2026-10-26");
            story.closed("2026-10-27");
            assertThat(story.clock(INITIAL_VISIT_ENQUIRY).stateAt(day("2026-11-02"), CALENDAR))
                    .isEqualTo(ClockState.CANCELLED);
        }
    }
}
