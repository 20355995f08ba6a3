package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.CONTACT_DECISION;
import static caseclock.query.timeliness.TimescaleKey.CONTACT_DECISION_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactClocksTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2026-10-26T16:30, FINISHED_IN_TIME, 24 hours to the minute",
        "2026-10-26T16:31, FINISHED_LATE, a minute more"
    })
    void is_decided_within_24_hours_that_run_over_a_weekend(String decided, ClockState state, String why) {
        story.contactDecided(decided, story.contact("2026-10-25T16:30"));
        assertThat(hours().stateAt(day("2026-10-27"), CALENDAR)).as(why).isEqualTo(state);
    }

    @Test
    void is_counted_a_second_time_in_working_days() {
        EntryId contact = story.contact("2026-10-30T16:30");
        // Friday 30 October: Monday is day 1. By the clock it had only until Saturday.
        assertThat(workingDays().dueOn()).contains(day("2026-11-02"));
        assertThat(hours().dueAt()).contains(london("2026-10-31T16:30"));
        story.contactDecided("2026-11-02T09:00", contact);
        assertThat(workingDays().stateAt(day("2026-11-02"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
        assertThat(hours().stateAt(day("2026-11-02"), CALENDAR)).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void is_judged_by_its_first_decision() {
        EntryId contact = story.contact("2026-10-26");
        EntryId first = story.contactDecided("2026-10-27", contact);
        story.contactDecided("2026-10-29", contact);
        assertThat(workingDays().stop().map(CaseClock.Stop::entry)).contains(first);
    }

    @Test
    void is_not_decided_by_closing_the_case() {
        story.referral("2026-10-05");
        story.contact("2026-10-26");
        story.closed("2026-10-27");
        assertThat(workingDays().stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void that_is_not_recorded_leaves_its_decision_to_be_looked_into() {
        story.contactDecided("2026-10-26T09:00", story.neverRecorded());
        assertThat(workingDays().flaw())
                .contains(new Flaw(Flaw.Kind.UNKNOWN, "The contact that was decided on is not recorded."));
        assertThat(hours().flaw()).isEqualTo(workingDays().flaw());
    }

    private CaseClock hours() {
        return story.clock(CONTACT_DECISION);
    }

    private CaseClock workingDays() {
        return story.clock(CONTACT_DECISION_WORKING_DAY);
    }
}
