package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.TIMESCALES;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import caseclock.events.Fact;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Hours;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks whose limit is in hours. Monday 26 October 2026 is the day after the clocks went back. */
class HoursTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2026-10-27T14:30, FINISHED_IN_TIME, 1440, to the minute",
        "2026-10-27T14:30:00.001, FINISHED_LATE, 1440, a millisecond after that",
        "2026-10-27T14:31, FINISHED_LATE, 1441, a minute late and on the due day all the same",
        "2026-10-26T14:30, FINISHED_IN_TIME, 0, at once"
    })
    void twenty_four_hours_are_over_at_the_same_time_on_the_next_day(
            String stopped, ClockState state, int minutes, String why) {
        CaseClock clock = contact("2026-10-26T14:30", stopped);
        assertThat(clock.dueOn()).contains(day("2026-10-27"));
        assertThat(clock.dueAt()).contains(london("2026-10-27T14:30"));
        assertThat(clock.stateAt(day("2026-10-27"), CALENDAR)).as(why).isEqualTo(state);
        assertThat(clock.stoppedInTime()).as(why).isEqualTo(state == ClockState.FINISHED_IN_TIME);
        assertThat(clock.hours().orElseThrow().minutes()).hasValue(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        // In the night to 25 October 2026 the clocks go back at 2 o'clock: 14:30 + 10 hours to midnight, + 14 hours =
        // 13:00 by the new time.
        "2026-10-24T14:30, 2026-10-25T13:30",
        // In the night to 29 March 2026 they go forward at 1 o'clock: 24 hours end at 15:30 by the new time.
        "2026-03-28T14:30, 2026-03-29T15:30",
        // 00:30 in summer is 23:30 of the day before in UTC: the day of the due moment is London's.
        "2026-06-10T00:30, 2026-06-11T00:30"
    })
    void twenty_four_hours_are_hours_that_pass(String started, String due) {
        CaseClock clock = judge(open(TimescaleKey.CONTACT_DECISION, started));
        assertThat(clock.dueAt()).contains(london(due));
        assertThat(clock.dueOn()).contains(day(due.substring(0, 10)));
    }

    @Test
    void seventy_two_hours_pass_over_a_weekend() {
        // Friday 6 November 16:00 + 24 = Saturday, + 48 = Sunday, + 72 = Monday 9 November 16:00. Working days from
        // Friday to Monday: 1.
        OpenClock open = open(TimescaleKey.REFERRAL_COMPLETION, "2026-11-06T16:00");
        open.stop(referral("2026-11-09T15:59"));
        CaseClock clock = judge(open);
        assertThat(clock.dueAt()).contains(london("2026-11-09T16:00"));
        assertThat(clock.elapsed()).hasValue(1);
        assertThat(clock.hours())
                .contains(new Hours(
                        london("2026-11-06T16:00"),
                        Optional.of(london("2026-11-09T16:00")),
                        java.util.OptionalInt.of(72 * 60 - 1)));
    }

    @Test
    void one_that_runs_is_due_soon_and_overdue_from_the_day_after_its_due_day() {
        CaseClock clock = judge(open(TimescaleKey.CONTACT_DECISION, "2026-10-26T14:30"));
        assertThat(clock.stateAt(day("2026-10-25"), CALENDAR)).isEqualTo(ClockState.NOT_YET);
        assertThat(clock.stateAt(day("2026-10-27"), CALENDAR)).isEqualTo(ClockState.DUE_SOON);
        assertThat(clock.stateAt(day("2026-10-28"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.stoppedInTime()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-10-26T15:00, 'Its limit is in hours, and the time of day at which it began is not recorded.'",
        "2026-10-26T14:30, 2026-10-26, 'Its limit is in hours, and the time of day at which it was finished is not recorded.'",
        "2026-10-26T14:30, 2026-11-30, 'Its limit is in hours, and the time of day at which it was finished is not recorded.'"
    })
    void without_a_time_of_day_nobody_can_say(String started, String stopped, String sentence) {
        CaseClock clock = contact(started, stopped);
        assertThat(clock.flaw()).contains(new Flaw(Flaw.Kind.UNKNOWN, sentence));
        assertThat(clock.dueOn()).isEmpty();
        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.stoppedInTime()).isFalse();
        assertThat(clock.stateAt(day("2026-12-01"), CALENDAR)).isEqualTo(ClockState.UNKNOWN);
    }

    @Test
    void one_that_began_at_no_known_time_is_unknown_while_it_runs() {
        assertThat(judge(open(TimescaleKey.CONTACT_DECISION, "2026-10-26")).flaw())
                .isPresent();
    }

    @Test
    void finished_before_it_began_on_one_day_is_out_of_order() {
        CaseClock clock = contact("2026-10-26T14:30", "2026-10-26T14:05");
        assertThat(clock.flaw())
                .contains(
                        new Flaw(
                                Flaw.Kind.DISORDERED,
                                "It is recorded as finished on 26 October 2026 at 14:05, but it only began on 26 October 2026 at 14:30."));
        assertThat(clock.hours().orElseThrow().minutes()).hasValue(-25);
    }

    @Test
    void the_time_of_day_leaves_clocks_alone_that_are_counted_in_days() {
        OpenClock open = open(TimescaleKey.REFERRAL_DECISION, "2026-10-26T14:30");
        open.stop(referral("2026-10-27T18:00"));
        CaseClock clock = judge(open);
        assertThat(clock.stoppedInTime()).as("1 working day").isTrue();
        assertThat(clock.hours()).isEmpty();
        assertThat(clock.stop().orElseThrow().at()).isEmpty();
    }

    @Test
    void what_no_limit_is_set_for_is_finished_and_neither_in_time_nor_late() {
        OpenClock open = open(TimescaleKey.REFERRAL_TO_STRATEGY_DISCUSSION, "2026-10-26");
        assertThat(judge(open).stateAt(day("2027-10-26"), CALENDAR)).isEqualTo(ClockState.RUNNING);
        open.stop(referral("2027-10-26"));
        CaseClock clock = judge(open);
        assertThat(clock.flaw()).isEmpty();
        assertThat(clock.dueOn()).isEmpty();
        assertThat(clock.stateAt(day("2027-10-26"), CALENDAR)).isEqualTo(ClockState.FINISHED);
        assertThat(clock.stoppedInTime()).isFalse();
    }

    @Test
    void a_clock_can_be_due_on_a_day_that_another_event_gives() {
        // 4 months from 5 January are 5 May; the second review was held on 20 April.
        OpenClock open = open(TimescaleKey.PERMANENCY_PLAN, "2026-01-05");
        assertThat(judge(open).dueOn()).contains(day("2026-05-05"));
        open.dueAtTheLatest(day("2026-04-20"));
        assertThat(judge(open).dueOn()).contains(day("2026-04-20"));
    }

    @Test
    void only_hours_run_from_a_moment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Length(1, Length.Unit.WEEKS).after(london("2026-10-26T14:30")))
                .withMessage("Only hours run from a moment, not WEEKS.");
    }

    private CaseClock contact(String started, String stopped) {
        OpenClock open = open(TimescaleKey.CONTACT_DECISION, started);
        open.stop(referral(stopped));
        return judge(open);
    }

    private OpenClock open(TimescaleKey key, String started) {
        return OpenClock.startedBy(referral(started), key);
    }

    private Fact referral(String when) {
        return Story.referralAs(story.neverRecorded(), when);
    }

    private static CaseClock judge(OpenClock clock) {
        KnownFacts nothing = new Story().history().factsKnownAt(london("2026-11-20T12:00"));
        return new Judge(
                        TIMESCALES.knownAt(England.COUNCIL, london("2026-11-20T12:00")),
                        CALENDAR,
                        new Teams(nothing, new Episodes(nothing)))
                .judge(clock);
    }
}
