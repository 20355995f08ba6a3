package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.ALLOCATION;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT;
import static caseclock.query.timeliness.TimescaleKey.CONTACT_DECISION;
import static caseclock.query.timeliness.TimescaleKey.FIRST_REVIEW_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_DECISION;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.TRANSFER_IN_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47Outcome;
import caseclock.query.timeliness.CaseClock.Cancellation;
import org.junit.jupiter.api.Test;

/**
 * The edge cases of domain.md section 8, numbered as there, as far as one child's facts can express them. Left out here: 8, and 9 where it is about other
 * children.
 */
class EdgeCases01To13Test {

    private final Story story = new Story();

    @Test
    void case_01_of_several_discussions_only_the_one_that_initiated_the_enquiry_starts_the_clock() {
        story.discussion("2026-10-19");
        EntryId initiating = story.discussion("2026-10-26");
        story.enquiry("2026-10-26", initiating);
        story.discussion("2026-11-02");
        assertThat(s47().startedOn()).isEqualTo(day("2026-10-26"));
        assertThat(s47().dueOn()).as("three weeks without a holiday").contains(day("2026-11-16"));
    }

    @Test
    void case_02a_a_discussion_that_updates_an_enquiry_changes_nothing() {
        story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        CaseClock before = s47();
        story.discussion("2026-11-04");
        assertThat(s47()).isEqualTo(before);
    }

    @Test
    void case_02b_a_discussion_that_starts_a_second_enquiry_is_a_restart_that_shows() {
        EntryId first = story.enquiry("2026-10-12", story.discussion("2026-10-12"));
        story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        CaseClock superseded = story.clocks(SECTION_47_TO_CONFERENCE).getFirst();
        CaseClock restarted = story.clocks(SECTION_47_TO_CONFERENCE).getLast();
        assertThat(superseded.stateAt(day("2026-10-26"), CALENDAR)).isEqualTo(ClockState.CANCELLED);
        assertThat(superseded.cancellation().map(Cancellation::reason)).contains(CancellationReason.SUPERSEDED);
        assertThat(restarted.restartOf()).contains(first);
        assertThat(restarted.dueOn()).as("from its own discussion").contains(day("2026-11-16"));
    }

    @Test
    void case_03_an_abandoned_enquiry_leaves_the_clock_with_its_reason() {
        EntryId enquiry = story.enquiry("2026-10-26");
        story.concluded("2026-11-02", enquiry, Section47Outcome.ABANDONED);
        assertThat(s47().cancellation().map(Cancellation::reason)).contains(CancellationReason.ABANDONED);
        assertThat(s47().stateAt(day("2026-12-01"), CALENDAR)).as("not overdue").isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void case_04_a_conference_held_although_none_was_required_keeps_the_first_start() {
        EntryId enquiry = story.enquiry("2026-10-26");
        story.notRequired("2026-11-02", enquiry);
        story.conference("2026-11-24", enquiry);
        story.concluded("2026-11-25", enquiry, Section47Outcome.CONFERENCE);
        // 27-30 October (4), 2-6 (9), 9-13 (14), 16-20 (19), 23 and 24 November (21)
        assertThat(s47().elapsed()).hasValue(21);
        assertThat(s47().stateAt(day("2026-11-01"), CALENDAR)).isEqualTo(ClockState.RUNNING);
        assertThat(s47().stateAt(day("2026-11-23"), CALENDAR)).isEqualTo(ClockState.CANCELLED);
        assertThat(s47().stateAt(day("2026-11-24"), CALENDAR)).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void case_05_bookings_stop_nothing_and_every_booked_day_is_kept() {
        EntryId enquiry = story.enquiry("2026-10-26");
        EntryId booking = story.booked("2026-10-27", ConferenceKind.INITIAL, enquiry, "2026-11-12");
        story.calledOff("2026-11-10", booking);
        story.booked("2026-11-11", ConferenceKind.INITIAL, enquiry, "2026-11-16");
        story.conferenceNotQuorate("2026-11-16", enquiry);
        assertThat(s47().bookings())
                .extracting(
                        booked -> booked.madeOn() + " for " + booked.bookedFor().orElse(null))
                .containsExactly("2026-10-27 for 2026-11-12", "2026-11-10 for null", "2026-11-11 for 2026-11-16");
        assertThat(s47().stateAt(day("2026-11-17"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void case_06_a_conference_in_several_sittings_was_convened_at_the_first() {
        EntryId enquiry = story.enquiry("2026-10-26");
        story.conference("2026-11-13", enquiry);
        story.conference("2026-11-20", enquiry);
        assertThat(s47().stop().map(CaseClock.Stop::on)).contains(day("2026-11-13"));
        assertThat(s47().elapsed()).hasValue(14);
    }

    @Test
    void case_07_a_transfer_in_has_a_clock_of_its_own_from_the_referral() {
        EntryId referral = story.referral("2026-10-26");
        story.decided("2026-10-27", referral, ReferralOutcome.TRANSFER_IN);
        story.transferInConference("2026-11-16");
        assertThat(story.clocks(SECTION_47_TO_CONFERENCE)).isEmpty();
        assertThat(story.clock(TRANSFER_IN_CONFERENCE).elapsed()).hasValue(15);
    }

    @Test
    void case_09_a_sibling_who_joins_later_counts_from_their_own_discussion() {
        // Each child has a stream; the second child's discussion was a week after the first child's, the conference was
        // one.
        story.conference("2026-11-16", story.enquiry("2026-10-26", story.discussion("2026-10-26")));
        var sibling = new Story();
        sibling.conference("2026-11-16", sibling.enquiry("2026-11-02", sibling.discussion("2026-11-02")));
        assertThat(s47().elapsed()).hasValue(15);
        assertThat(sibling.clock(SECTION_47_TO_CONFERENCE).elapsed()).hasValue(10);
    }

    @Test
    void case_10_before_birth_a_further_discussion_with_a_new_enquiry_refreshes_the_clock_visibly() {
        EntryId first = story.enquiry("2026-06-01", story.discussion("2026-06-01"));
        story.concluded("2026-06-12", first, Section47Outcome.SUPERSEDED);
        EntryId second = story.enquiry("2026-09-21", story.discussion("2026-09-21"));
        story.conference("2026-10-05", second);
        CaseClock refreshed = story.clocks(SECTION_47_TO_CONFERENCE).getLast();
        assertThat(refreshed.elapsed()).as("two weeks").hasValue(10);
        assertThat(refreshed.restartOf()).contains(first);
    }

    @Test
    void case_11a_a_closed_case_that_is_referred_again_is_a_new_episode() {
        story.referral("2026-01-05");
        story.assessmentAuthorised("2026-02-05", story.assessmentStarted("2026-01-06"));
        story.closed("2026-02-06");
        EntryId again = story.referral("2026-10-05");
        story.assessmentStarted("2026-10-07");
        assertThat(story.days(SpellKind.OPEN)).containsExactly("2026-01-05 to 2026-02-06", "2026-10-05 to ever");
        assertThat(story.clocks(ASSESSMENT).getLast().startEntry()).isEqualTo(again);
    }

    @Test
    void case_11b_a_closure_in_error_is_withdrawn_and_everything_runs_on() {
        story.recordedAt("2026-01-13T12:00");
        story.referral("2026-01-05");
        story.enquiry("2026-01-12");
        story.planStarted("2026-01-12");
        CaseFigures before = story.figures();
        EntryId closure = story.recordedAt("2026-01-20T12:00").closed("2026-01-19");
        assertThat(story.clock(FIRST_REVIEW_CONFERENCE).cancellation()).isPresent();
        story.recordedAt("2026-01-21T12:00").withdraw(closure);
        assertThat(story.figures()).isEqualTo(before);
        assertThat(ReReferrals.knownAt(story.history(), london("2026-01-22T12:00")))
                .as("no false re-referral")
                .hasSize(1);
    }

    @Test
    void case_12_a_contact_on_an_open_case_is_no_referral_and_waits_for_its_decision_all_the_same() {
        story.referral("2026-10-05");
        EntryId contact = story.contact("2026-10-26T10:00");
        assertThat(story.clocks(REFERRAL_DECISION)).hasSize(1);
        assertThat(story.clocks(INITIAL_VISIT)).hasSize(1);
        assertThat(story.clock(CONTACT_DECISION).startEntry()).isEqualTo(contact);
        assertThat(story.clock(CONTACT_DECISION).stateAt(day("2026-10-28"), CALENDAR))
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void case_13_of_two_referrals_on_one_day_one_counts_and_both_must_be_decided() {
        EntryId first = story.referral("2026-10-05");
        story.referral("2026-10-05");
        story.decided("2026-10-06", first, ReferralOutcome.ASSESSMENT);
        assertThat(ReReferrals.knownAt(story.history(), london("2026-11-01T12:00")))
                .hasSize(1);
        assertThat(story.days(SpellKind.OPEN))
                .as("from the one nobody decided on")
                .containsExactly("2026-10-05 to ever");
        assertThat(story.clocks(REFERRAL_DECISION)).hasSize(2);
        assertThat(story.clocks(INITIAL_VISIT)).as("the child is one").hasSize(1);
        assertThat(story.clocks(ALLOCATION)).hasSize(1);
    }

    private CaseClock s47() {
        return story.clock(SECTION_47_TO_CONFERENCE);
    }
}
