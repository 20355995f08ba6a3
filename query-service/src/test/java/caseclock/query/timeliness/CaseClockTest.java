package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Section47Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of a clock. Discussion on Monday 26 October 2026, no bank holiday near: day 15 is Monday 16 November. */
class CaseClockTest {

    private final Story story = new Story();
    private final EntryId enquiry = story.enquiry("2026-10-26", story.discussion("2026-10-26"));

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, NOT_YET, the day before",
        "2026-10-26, RUNNING, day 0",
        "2026-11-09, RUNNING, 'Monday, day 10: Mon 9 to Mon 16 are six working days'",
        "2026-11-10, DUE_SOON, 'Tuesday: Tue 10 to Fri 13 and Mon 16 are five'",
        "2026-11-14, DUE_SOON, 'Saturday: Monday alone is left'",
        "2026-11-16, DUE_SOON, the due day itself",
        "2026-11-17, OVERDUE, the day after",
        "2099-01-01, OVERDUE, for ever"
    })
    void while_nothing_happens(String asAt, ClockState state, String why) {
        assertThat(stateAt(asAt)).as(why).isEqualTo(state);
    }

    @Test
    void on_a_monday_all_that_is_due_by_friday_is_due_soon() {
        var monday = new Story();
        monday.enquiry("2026-10-09");
        // Friday 9 October + 15: 12-16 (5), 19-23 (10), 26-30 (15), so Friday 30 October.
        CaseClock clock = monday.clock(SECTION_47_TO_CONFERENCE);
        assertThat(clock.dueOn()).contains(day("2026-10-30"));
        assertThat(clock.stateAt(day("2026-10-26"), CALENDAR)).isEqualTo(ClockState.DUE_SOON);
        assertThat(clock.stateAt(day("2026-10-25"), CALENDAR))
                .as("Sunday: the same five")
                .isEqualTo(ClockState.DUE_SOON);
        assertThat(clock.stateAt(day("2026-10-23"), CALENDAR))
                .as("Friday before: six")
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void finished_on_the_due_day_is_in_time() {
        story.conference("2026-11-16", enquiry);
        assertThat(stateAt("2026-11-15")).as("not held yet").isEqualTo(ClockState.DUE_SOON);
        assertThat(stateAt("2026-11-16")).isEqualTo(ClockState.FINISHED_IN_TIME);
        assertThat(stateAt("2027-01-01")).isEqualTo(ClockState.FINISHED_IN_TIME);
        assertThat(clock().elapsed()).hasValue(15);
    }

    @Test
    void finished_on_the_next_day_is_late() {
        story.conference("2026-11-17", enquiry);
        assertThat(stateAt("2026-11-16")).isEqualTo(ClockState.DUE_SOON);
        assertThat(stateAt("2026-11-17")).isEqualTo(ClockState.FINISHED_LATE);
        assertThat(clock().elapsed()).hasValue(16);
    }

    @Test
    void cancelled_from_the_day_of_the_cancellation_on() {
        story.concluded("2026-11-03", enquiry, Section47Outcome.NO_FURTHER_ACTION);
        assertThat(stateAt("2026-11-02")).isEqualTo(ClockState.RUNNING);
        assertThat(stateAt("2026-11-03")).isEqualTo(ClockState.CANCELLED);
    }

    @Nested
    class Booked {

        @Test
        void for_a_day_after_the_due_day() {
            story.booked("2026-10-28", ConferenceKind.INITIAL, enquiry, "2026-11-17");
            assertThat(stateAt("2026-10-27")).as("before the booking was made").isEqualTo(ClockState.RUNNING);
            assertThat(stateAt("2026-10-28")).isEqualTo(ClockState.BOOKED_LATE);
            assertThat(stateAt("2026-11-16")).as("rather than due soon").isEqualTo(ClockState.BOOKED_LATE);
            assertThat(stateAt("2026-11-17")).as("past the due day").isEqualTo(ClockState.OVERDUE);
        }

        @Test
        void for_the_due_day() {
            story.booked("2026-10-28", ConferenceKind.INITIAL, enquiry, "2026-11-16");
            assertThat(stateAt("2026-10-28")).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void late_and_called_off() {
            EntryId booking = story.booked("2026-10-28", ConferenceKind.INITIAL, enquiry, "2026-11-17");
            story.calledOff("2026-10-30", booking);
            assertThat(stateAt("2026-10-29")).isEqualTo(ClockState.BOOKED_LATE);
            assertThat(stateAt("2026-10-30")).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void again_in_time() {
            story.booked("2026-10-28", ConferenceKind.INITIAL, enquiry, "2026-11-17");
            story.booked("2026-10-30", ConferenceKind.INITIAL, enquiry, "2026-11-13");
            assertThat(stateAt("2026-10-29")).isEqualTo(ClockState.BOOKED_LATE);
            assertThat(stateAt("2026-10-30")).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void anew_on_the_day_the_old_booking_is_called_off() {
            EntryId booking = story.booked("2026-10-28", ConferenceKind.INITIAL, enquiry, "2026-11-13");
            story.booked("2026-10-30", ConferenceKind.INITIAL, enquiry, "2026-11-17");
            story.calledOff("2026-10-30", booking);
            assertThat(stateAt("2026-10-30")).isEqualTo(ClockState.BOOKED_LATE);
            assertThat(clock().bookedFor(day("2026-10-29"))).contains(day("2026-11-13"));
            assertThat(clock().bookedFor(day("2026-10-30"))).contains(day("2026-11-17"));
        }
    }

    private CaseClock clock() {
        return story.clock(SECTION_47_TO_CONFERENCE);
    }

    private ClockState stateAt(String day) {
        return clock().stateAt(day(day), CALENDAR);
    }
}
