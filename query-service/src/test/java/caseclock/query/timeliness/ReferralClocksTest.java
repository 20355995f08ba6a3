package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_COMPLETION;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.query.timeliness.CaseClock.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralClocksTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-10-27, Monday to Tuesday",
        "2026-10-30, 2026-11-02, Friday to Monday",
        "2026-10-31, 2026-11-02, 'Saturday: Monday is day 1'",
        "2025-04-17, 2025-04-22, Maundy Thursday to Tuesday after Easter"
    })
    void a_decision_is_due_within_one_working_day(String received, String due, String why) {
        story.referral(received);
        assertThat(clock().dueOn()).as(why).contains(day(due));
    }

    @Test
    void any_decision_stops_it_and_the_first_counts() {
        EntryId referral = story.referral("2026-10-26");
        story.decided("2026-10-27", referral, ReferralOutcome.NO_FURTHER_ACTION);
        story.decided("2026-10-30", referral, ReferralOutcome.ASSESSMENT);
        assertThat(clock().elapsed()).hasValue(1);
        assertThat(clock().stateAt(day("2026-10-27"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void decided_on_the_same_day_is_zero_days() {
        story.decided("2026-10-26", story.referral("2026-10-26"), ReferralOutcome.ASSESSMENT);
        assertThat(clock().elapsed()).hasValue(0);
    }

    @Test
    void closing_the_case_is_no_decision() {
        story.referral("2026-10-26");
        story.closed("2026-11-02");
        assertThat(clock().stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_source_that_tells_the_decision_without_its_day_leaves_it_unknown(boolean noFurtherAction) {
        EntryId referral = story.referral("2026-10-26", noFurtherAction);
        assertThat(clock().flaw())
                .contains(new Flaw(Flaw.Kind.UNKNOWN, "The source does not give the day of the decision."));
        story.decided("2026-10-27", referral, ReferralOutcome.ASSESSMENT);
        assertThat(clock().flaw()).as("once the decision itself is recorded").isEmpty();
    }

    @Test
    void a_decision_before_the_referral_contradicts_the_records() {
        story.decided("2026-10-23", story.referral("2026-10-26"), ReferralOutcome.ASSESSMENT);
        assertThat(clock().stateAt(day("2026-10-26"), CALENDAR)).isEqualTo(ClockState.DISORDERED);
    }

    @Test
    void a_decision_on_a_referral_that_is_not_recorded_is_one_to_look_into() {
        EntryId decision = story.decided("2026-10-27", story.neverRecorded(), ReferralOutcome.ASSESSMENT);
        assertThat(clock().startEntry()).isEqualTo(decision);
        assertThat(clock().flaw().map(Flaw::sentence)).contains("The referral that was decided on is not recorded.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-26T10:00, FINISHED_IN_TIME, 'Friday 11:00 summer time to Monday 10:00: the clocks went back between'",
        "2026-10-26T10:01, FINISHED_LATE, a minute more"
    })
    void it_is_completed_within_72_hours(String decided, ClockState state, String why) {
        story.decided(decided, story.referral("2026-10-23T11:00"), ReferralOutcome.ASSESSMENT);
        assertThat(story.clock(REFERRAL_COMPLETION).stateAt(day("2026-10-27"), CALENDAR))
                .as(why)
                .isEqualTo(state);
    }

    @Test
    void without_times_of_day_72_hours_cannot_be_judged() {
        story.decided("2026-10-27", story.referral("2026-10-26"), ReferralOutcome.ASSESSMENT);
        assertThat(story.clock(REFERRAL_COMPLETION).stateAt(day("2026-10-27"), CALENDAR))
                .isEqualTo(ClockState.UNKNOWN);
    }

    private CaseClock clock() {
        return story.clock(REFERRAL_DECISION);
    }
}
