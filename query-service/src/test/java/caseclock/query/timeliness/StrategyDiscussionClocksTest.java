package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.STRATEGY_DISCUSSION;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrategyDiscussionClocksTest {

    private static final UUID FAMILY_MEETING = new UUID(7, 1);

    private final Story story = new Story();

    @Test
    void a_discussion_is_held_within_a_working_day_of_being_asked_for() {
        story.discussionAskedFor("2026-10-30");
        assertThat(clock().dueOn()).as("Friday: Monday is day 1").contains(day("2026-11-02"));
        story.discussion("2026-11-03");
        assertThat(clock().elapsed()).hasValue(2);
        assertThat(clock().stateAt(day("2026-11-03"), CALENDAR)).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void one_discussion_answers_all_that_wait_for_one() {
        story.discussionAskedFor("2026-10-26");
        story.discussionAskedFor("2026-10-27");
        EntryId held = story.discussion("2026-10-28");
        story.discussionAskedFor("2026-10-29");
        assertThat(story.clocks(STRATEGY_DISCUSSION))
                .extracting(clock -> clock.stop().map(Stop::entry).orElse(null))
                .containsExactly(held, held, null);
    }

    @Test
    void a_discussion_answers_first_who_asked_for_that_meeting() {
        story.discussionAskedFor("2026-10-26", FAMILY_MEETING);
        story.discussionAskedFor("2026-10-26");
        EntryId family = story.discussion("2026-10-27", FAMILY_MEETING);
        EntryId other = story.discussion("2026-10-28", new UUID(7, 2));
        assertThat(story.clocks(STRATEGY_DISCUSSION))
                .extracting(clock -> clock.stop().map(Stop::entry).orElse(null))
                .containsExactly(family, other);
    }

    @Test
    void a_discussion_that_nobody_asked_for_has_no_clock() {
        story.discussion("2026-10-26");
        assertThat(story.clocks(STRATEGY_DISCUSSION)).isEmpty();
    }

    @Test
    void a_discussion_before_the_request_of_its_day_does_not_answer_it() {
        story.discussion("2026-10-26T09:00");
        story.discussionAskedFor("2026-10-26T11:00");
        assertThat(clock().stop()).isEmpty();
    }

    @Test
    void a_request_is_taken_back_and_not_by_closing_the_case() {
        EntryId request = story.discussionAskedFor("2026-10-26");
        story.closed("2026-10-26");
        assertThat(clock().stateAt(day("2026-10-28"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
        story.discussionNotNeeded("2026-10-27", request);
        assertThat(clock().cancellation().map(Cancellation::reason)).contains(CancellationReason.NO_LONGER_NEEDED);
    }

    @Test
    void a_request_that_was_taken_back_is_not_answered_later() {
        EntryId request = story.discussionAskedFor("2026-10-26");
        story.discussionNotNeeded("2026-10-27", request);
        story.discussion("2026-10-28");
        assertThat(clock().stop()).isEmpty();
    }

    @Test
    void taking_back_a_request_that_is_not_recorded_is_one_to_look_into() {
        story.discussionNotNeeded("2026-10-27", story.neverRecorded());
        assertThat(clock().flaw().map(Flaw::sentence))
                .contains("The request for the strategy discussion is not recorded.");
    }

    private CaseClock clock() {
        return story.clock(STRATEGY_DISCUSSION);
    }
}
