package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.SpellKind.ALLOCATED;
import static caseclock.query.timeliness.SpellKind.OPEN;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpisodesTest {

    private final Story story = new Story();

    @ParameterizedTest
    @EnumSource(ReferralOutcome.class)
    void a_case_is_open_from_the_decision_that_accepts_it(ReferralOutcome outcome) {
        story.decided("2026-10-06", story.referral("2026-10-05"), outcome);
        boolean accepted = outcome != ReferralOutcome.NO_FURTHER_ACTION;
        assertThat(story.days(OPEN)).isEqualTo(accepted ? List.of("2026-10-06 to ever") : List.of());
    }

    @Test
    void an_undecided_referral_opens_it_unless_its_source_says_nothing_more_was_done() {
        story.referral("2026-10-05", true);
        assertThat(story.spells(OPEN)).isEmpty();
        story.referral("2026-10-12", false);
        assertThat(story.days(OPEN)).containsExactly("2026-10-12 to ever");
    }

    @Test
    void a_recorded_decision_outweighs_what_the_referral_says() {
        story.decided("2026-10-06", story.referral("2026-10-05", true), ReferralOutcome.ASSESSMENT);
        assertThat(story.days(OPEN)).containsExactly("2026-10-06 to ever");
    }

    @Test
    void a_later_decision_may_accept_what_an_earlier_one_did_not_but_not_the_other_way_round() {
        EntryId referral = story.referral("2026-10-05");
        story.decided("2026-10-06", referral, ReferralOutcome.NO_FURTHER_ACTION);
        story.decided("2026-10-08", referral, ReferralOutcome.ASSESSMENT);
        story.decided("2026-10-12", referral, ReferralOutcome.NO_FURTHER_ACTION);
        assertThat(story.days(OPEN)).as("only a closure closes").containsExactly("2026-10-08 to ever");
    }

    @Test
    void a_decision_dated_before_its_referral_opens_it_from_the_referral() {
        story.decided("2026-10-01", story.referral("2026-10-05"), ReferralOutcome.ASSESSMENT);
        assertThat(story.days(OPEN)).containsExactly("2026-10-05 to ever");
    }

    @Test
    void a_referral_on_an_open_case_opens_nothing_new() {
        story.referral("2026-10-05");
        story.referral("2026-10-12");
        story.closed("2026-11-02");
        assertThat(story.days(OPEN)).containsExactly("2026-10-05 to 2026-11-02");
    }

    @Test
    void a_case_opened_and_closed_on_one_day_was_not_open_on_any() {
        story.referral("2026-10-05");
        story.closed("2026-10-05");
        assertThat(story.spells(OPEN)).isEmpty();
    }

    @Nested
    class ReferredAgainOnTheDayOfAClosure {

        private final EntryId allocation;
        private final EntryId enquiry;

        ReferredAgainOnTheDayOfAClosure() {
            story.referral("2026-01-05");
            allocation = story.allocated("2026-01-05", "W1");
            enquiry = story.enquiry("2026-02-23");
        }

        @Test
        void without_times_the_child_comes_back_and_nothing_new_is_closed() {
            story.closed("2026-03-02");
            story.referral("2026-03-02");
            story.allocated("2026-03-02", "W2");
            EntryId second = story.enquiry("2026-03-02");
            assertThat(story.days(OPEN)).containsExactly("2026-01-05 to 2026-03-02", "2026-03-02 to ever");
            assertThat(story.days(ALLOCATED)).containsExactly("2026-01-05 to 2026-03-02", "2026-03-02 to ever");
            assertThat(story.clocks(SECTION_47_TO_CONFERENCE))
                    .filteredOn(clock -> clock.startEntry().equals(second))
                    .allSatisfy(clock -> assertThat(clock.cancellation()).isEmpty());
        }

        @Test
        void a_referral_known_to_come_first_is_closed_with_the_rest() {
            story.referral("2026-03-02T10:00");
            story.closed("2026-03-02T14:00");
            assertThat(story.days(OPEN)).containsExactly("2026-01-05 to 2026-03-02");
        }

        @Test
        void a_second_closure_that_day_closes_it_again() {
            story.closed("2026-03-02");
            story.referral("2026-03-02");
            story.closed("2026-03-02");
            assertThat(story.days(OPEN)).containsExactly("2026-01-05 to 2026-03-02");
        }

        @Test
        void what_is_decided_on_the_new_referral_is_no_matter_of_the_old_episode() {
            story.closed("2026-03-02");
            EntryId again = story.referral("2026-03-02");
            story.decided("2026-03-03", again, ReferralOutcome.ASSESSMENT);
            assertThat(story.clock(TimescaleKey.ASSESSMENT).startEntry()).isEqualTo(again);
            assertThat(story.days(OPEN)).containsExactly("2026-01-05 to 2026-03-02", "2026-03-03 to ever");
        }

        @Test
        void what_ran_before_ends() {
            story.closed("2026-03-02");
            story.referral("2026-03-02");
            CaseClock clock = story.clock(SECTION_47_TO_CONFERENCE);
            assertThat(clock.startEntry()).isEqualTo(enquiry);
            assertThat(clock.cancellation().map(CaseClock.Cancellation::on)).contains(day("2026-03-02"));
            assertThat(story.spells(ALLOCATED)).extracting(Spell::startEntry).containsExactly(allocation);
        }
    }
}
