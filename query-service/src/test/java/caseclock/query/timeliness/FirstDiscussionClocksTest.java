package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_TO_STRATEGY_DISCUSSION;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import org.junit.jupiter.api.Test;

class FirstDiscussionClocksTest {

    private final Story story = new Story();

    @Test
    void the_days_to_the_first_discussion_are_described_and_not_judged() {
        EntryId referral = story.referral("2026-10-05");
        EntryId first = story.discussion("2026-10-14");
        story.discussion("2026-10-20");
        assertThat(clock().startEntry()).isEqualTo(referral);
        assertThat(clock().stop().map(CaseClock.Stop::entry)).contains(first);
        // 6-9 October (4), 12-14 (7)
        assertThat(clock().elapsed()).hasValue(7);
        assertThat(clock().dueOn()).isEmpty();
        assertThat(clock().stateAt(day("2026-10-14"), CALENDAR)).isEqualTo(ClockState.FINISHED);
    }

    @Test
    void an_episode_without_one_is_never_overdue_and_ends_with_its_closure() {
        story.referral("2026-10-05");
        story.closed("2027-03-01");
        assertThat(clock().stateAt(day("2027-02-26"), CALENDAR)).isEqualTo(ClockState.RUNNING);
        assertThat(clock().cancellation().map(Cancellation::reason)).contains(CancellationReason.CASE_CLOSED);
    }

    @Test
    void each_episode_has_its_own() {
        story.referral("2026-01-05");
        story.closed("2026-03-02");
        story.referral("2026-10-05");
        story.discussion("2026-10-06");
        assertThat(story.clocks(REFERRAL_TO_STRATEGY_DISCUSSION))
                .extracting(clock -> clock.stop().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void a_census_gives_the_day_of_the_discussion_as_that_of_the_enquiry() {
        story.fromCensus().referral("2026-10-05");
        assertThat(clock().flaw())
                .contains(new Flaw(Flaw.Kind.UNKNOWN, "None of this case's sources records strategy discussions."));
        story.enquiry("2026-10-07");
        assertThat(clock().flaw()).isEmpty();
        assertThat(clock().elapsed()).hasValue(2);
    }

    private CaseClock clock() {
        return story.clock(REFERRAL_TO_STRATEGY_DISCUSSION);
    }
}
