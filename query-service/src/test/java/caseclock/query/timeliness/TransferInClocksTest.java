package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.TRANSFER_IN_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferInClocksTest {

    private final Story story = new Story();

    @Test
    void it_counts_from_the_referral_to_the_transfer_in_conference() {
        EntryId referral = story.referral("2026-10-26");
        story.transferInConference("2026-11-17");
        assertThat(clock().startEntry()).isEqualTo(referral);
        assertThat(clock().dueOn()).contains(day("2026-11-16"));
        assertThat(clock().elapsed()).hasValue(16);
    }

    @Test
    void it_runs_as_soon_as_the_referral_is_decided_as_a_transfer() {
        EntryId referral = story.referral("2026-10-26");
        story.decided("2026-10-27", referral, ReferralOutcome.TRANSFER_IN);
        assertThat(clock().stateAt(day("2026-11-17"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
        EntryId booking = story.booked("2026-10-28", ConferenceKind.TRANSFER_IN, "2026-11-18");
        assertThat(clock().stateAt(day("2026-10-28"), CALENDAR)).isEqualTo(ClockState.BOOKED_LATE);
        story.calledOff("2026-10-29", booking);
        assertThat(clock().stateAt(day("2026-10-29"), CALENDAR)).isEqualTo(ClockState.RUNNING);
        story.closed("2026-11-02");
        assertThat(clock().stateAt(day("2026-11-02"), CALENDAR)).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void of_two_referrals_the_one_that_told_of_the_transfer_counts() {
        story.referral("2026-01-05");
        EntryId transfer = story.referral("2026-10-26");
        story.decided("2026-10-27", transfer, ReferralOutcome.TRANSFER_IN);
        story.transferInConference("2026-11-06");
        assertThat(clock().startEntry()).isEqualTo(transfer);
    }

    @Test
    void it_leaves_the_enquiry_alone_that_runs_beside_it() {
        story.referral("2026-10-26");
        story.enquiry("2026-10-26");
        story.transferInConference("2026-11-06");
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).stop()).isEmpty();
        assertThat(clock().stop()).isPresent();
    }

    @Test
    void without_a_referral_its_start_is_unknown() {
        story.transferInConference("2026-11-06");
        assertThat(clock().startedOn()).isEqualTo(day("2026-11-06"));
        assertThat(clock().flaw())
                .contains(new Flaw(Flaw.Kind.UNKNOWN, "No referral is recorded for this transfer-in conference."));
    }

    @Nested
    class WhereTheOtherCouncilNotifiedUs {

        @Test
        void it_counts_from_the_notification_and_not_from_the_referral() {
            EntryId notified = story.transferInNotified("2026-10-26");
            EntryId referral = story.referral("2026-10-28");
            story.decided("2026-10-28", referral, ReferralOutcome.TRANSFER_IN);
            story.transferInConference("2026-11-17");
            assertThat(clock().startEntry()).isEqualTo(notified);
            assertThat(clock().dueOn()).as("three weeks without a holiday").contains(day("2026-11-16"));
            assertThat(clock().elapsed()).hasValue(16);
        }

        @Test
        void it_runs_without_any_referral() {
            story.transferInNotified("2026-10-26");
            story.booked("2026-10-28", ConferenceKind.TRANSFER_IN, "2026-11-18");
            assertThat(clock().stateAt(day("2026-10-28"), CALENDAR)).isEqualTo(ClockState.BOOKED_LATE);
            story.transferInConference("2026-11-16");
            assertThat(clock().stateAt(day("2026-11-16"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
        }

        @Test
        void it_is_cancelled_when_the_transfer_is_withdrawn_and_counts_anew_from_the_next_notification() {
            EntryId first = story.transferInNotified("2026-10-05");
            story.transferInWithdrawn("2026-10-12", first);
            EntryId second = story.transferInNotified("2026-10-26");
            story.transferInConference("2026-11-16");
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(CaseClock::startEntry, clock -> clock.stateAt(day("2026-11-20"), CALENDAR))
                    .containsExactly(tuple(first, ClockState.CANCELLED), tuple(second, ClockState.FINISHED_IN_TIME));
        }

        @Test
        void a_withdrawn_one_leaves_a_later_transfer_to_its_referral() {
            EntryId notified = story.transferInNotified("2026-01-05");
            story.transferInWithdrawn("2026-01-12", notified);
            EntryId referral = story.referral("2026-10-26");
            story.transferInConference("2026-11-16");
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(CaseClock::startEntry)
                    .containsExactly(notified, referral);
        }

        @Test
        void a_withdrawn_one_does_not_hand_back_to_the_referral_before_it() {
            EntryId referral = story.referral("2026-03-02");
            story.decided("2026-03-02", referral, ReferralOutcome.TRANSFER_IN);
            EntryId notified = story.transferInNotified("2026-03-03");
            story.transferInWithdrawn("2026-03-20", notified);
            story.booked("2026-03-23", ConferenceKind.TRANSFER_IN, "2026-03-27");
            assertThat(clock().startEntry()).isEqualTo(notified);
            assertThat(clock().stateAt(day("2026-03-20"), CALENDAR)).isEqualTo(ClockState.CANCELLED);
        }

        @Test
        void a_referral_that_came_after_the_withdrawal_counts() {
            story.decided("2026-03-02", story.referral("2026-03-02"), ReferralOutcome.TRANSFER_IN);
            EntryId notified = story.transferInNotified("2026-03-03");
            story.transferInWithdrawn("2026-03-20", notified);
            EntryId again = story.referral("2026-06-01");
            story.decided("2026-06-02", again, ReferralOutcome.TRANSFER_IN);
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(CaseClock::startEntry)
                    .containsExactly(notified, again);
        }

        @Test
        void a_conference_held_all_the_same_after_the_withdrawal_counts_from_the_referral() {
            EntryId referral = story.referral("2026-03-02");
            EntryId notified = story.transferInNotified("2026-03-03");
            story.transferInWithdrawn("2026-03-09", notified);
            story.transferInConference("2026-03-10");
            // Monday 2 March: 3-6 (4), 9, 10 (6).
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(CaseClock::startEntry, CaseClock::elapsed)
                    .contains(tuple(referral, OptionalInt.of(6)));
        }

        @Test
        void a_conference_before_it_answers_the_referral_that_was_decided_as_a_transfer_by_then() {
            EntryId referral = story.referral("2026-03-02");
            story.decided("2026-03-02", referral, ReferralOutcome.TRANSFER_IN);
            story.booked("2026-03-04", ConferenceKind.TRANSFER_IN, "2026-03-10");
            story.transferInConference("2026-03-10");
            EntryId notified = story.transferInNotified("2026-06-01");
            story.transferInConference("2026-06-12");
            // Monday 2 March and three weeks: 23 March; the 10th is day 6. Monday 1 June: 22 June; the 12th is day 9.
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(
                            CaseClock::startEntry,
                            clock -> clock.dueOn().orElseThrow(),
                            clock -> clock.stop().orElseThrow().on(),
                            clock -> clock.bookings().size())
                    .containsExactlyInAnyOrder(
                            tuple(referral, day("2026-03-23"), day("2026-03-10"), 1),
                            tuple(notified, day("2026-06-22"), day("2026-06-12"), 0));
        }

        @Test
        void a_booking_before_it_for_a_conference_that_was_never_held_makes_no_second_clock() {
            story.decided("2026-03-02", story.referral("2026-03-02"), ReferralOutcome.TRANSFER_IN);
            story.calledOff("2026-03-04", story.booked("2026-03-02", ConferenceKind.TRANSFER_IN, "2026-03-05"));
            EntryId notified = story.transferInNotified("2026-03-06");
            story.transferInConference("2026-03-12");
            assertThat(clock().startEntry()).isEqualTo(notified);
        }

        @Test
        void a_further_sitting_changes_nothing() {
            story.transferInNotified("2026-10-26");
            story.referral("2026-10-26");
            story.transferInConference("2026-11-16");
            story.transferInConference("2026-11-20");
            assertThat(clock().elapsed()).hasValue(15);
        }

        @Test
        void one_of_an_earlier_episode_has_no_part_in_the_next() {
            story.referral("2026-01-05");
            EntryId notified = story.transferInNotified("2026-01-05");
            story.closed("2026-02-02");
            EntryId again = story.referral("2026-10-26");
            story.transferInConference("2026-11-16");
            assertThat(story.clocks(TRANSFER_IN_CONFERENCE))
                    .extracting(CaseClock::startEntry, clock -> clock.stateAt(day("2026-11-20"), CALENDAR))
                    .containsExactly(tuple(notified, ClockState.CANCELLED), tuple(again, ClockState.FINISHED_IN_TIME));
        }

        @Test
        void a_conference_before_it_contradicts_the_records() {
            story.referral("2026-10-05");
            story.transferInNotified("2026-10-26");
            story.transferInConference("2026-10-19");
            assertThat(clock().flaw().map(Flaw::kind)).contains(Flaw.Kind.DISORDERED);
        }

        @Test
        void withdrawing_one_that_is_not_recorded_is_one_to_look_into() {
            story.transferInWithdrawn("2026-10-26", story.neverRecorded());
            assertThat(clock().flaw().map(Flaw::sentence))
                    .contains("The notification of the transfer in is not recorded.");
        }
    }

    private CaseClock clock() {
        return story.clock(TRANSFER_IN_CONFERENCE);
    }
}
