package caseclock.query.timeliness;

import static caseclock.query.timeliness.CancellationReason.ABANDONED;
import static caseclock.query.timeliness.CancellationReason.CASE_CLOSED;
import static caseclock.query.timeliness.CancellationReason.CONCLUDED_WITHOUT_CONFERENCE;
import static caseclock.query.timeliness.CancellationReason.CONFERENCE_NOT_REQUIRED;
import static caseclock.query.timeliness.CancellationReason.SUPERSEDED;
import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Section47Outcome;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Section47ClocksTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-11-16, 'Monday; no holiday: three weeks'",
        "2026-03-27, 2026-04-21, 'Friday; 30 Mar-2 Apr (4), 7-10 (8), 13-17 (13), 20-21 (15); Good Friday and Easter Monday off'",
        "2022-06-02, 2022-06-24, 'a bank holiday; 6-10 (5), 13-17 (10), 20-24 (15)'"
    })
    void runs_fifteen_working_days_from_the_discussion(String discussion, String due, String why) {
        story.enquiry(discussion, story.discussion(discussion));
        assertThat(clock().startedOn()).isEqualTo(day(discussion));
        assertThat(clock().dueOn()).as(why).contains(day(due));
    }

    @Test
    void counts_from_the_discussion_even_if_the_enquiry_was_written_up_later() {
        EntryId discussion = story.discussion("2026-10-26");
        EntryId enquiry = story.enquiry("2026-10-28", discussion);
        assertThat(clock().startedOn()).isEqualTo(day("2026-10-26"));
        assertThat(clock().startEntry()).isEqualTo(enquiry);
    }

    @Test
    void counts_from_its_own_day_where_the_source_gives_only_that() {
        story.enquiry("2026-10-26");
        assertThat(clock().startedOn()).isEqualTo(day("2026-10-26"));
        assertThat(clock().flaw()).isEmpty();
    }

    @Test
    void is_unknown_while_the_discussion_it_names_is_not_recorded() {
        story.enquiry("2026-10-26", story.neverRecorded());
        assertThat(clock().flaw().map(Flaw::sentence))
                .contains("The strategy discussion that initiated the enquiry is not recorded.");
        assertThat(clock().dueOn()).isEmpty();
        assertThat(stateAt("2026-12-31")).isEqualTo(ClockState.UNKNOWN);
    }

    @Nested
    class Stops {

        @Test
        void with_the_conference_for_that_enquiry() {
            EntryId enquiry = story.enquiry("2026-10-26");
            EntryId conference = story.conference("2026-11-13", enquiry);
            assertThat(clock().stop()).contains(new Stop(day("2026-11-13"), conference));
            // 27-30 October (4), 2-6 (9), 9-13 November (14)
            assertThat(clock().elapsed()).hasValue(14);
        }

        @Test
        void with_a_conference_that_names_none_if_it_is_the_latest_that_runs() {
            EntryId first = story.enquiry("2026-10-01");
            story.concluded("2026-10-09", first, Section47Outcome.MONITOR);
            EntryId second = story.enquiry("2026-10-26");
            story.conference("2026-11-13");
            assertThat(clock(first).stop()).isEmpty();
            assertThat(clock(second).stop()).isPresent();
        }

        @Test
        void not_with_a_conference_that_was_not_quorate() {
            EntryId enquiry = story.enquiry("2026-10-26");
            story.conferenceNotQuorate("2026-11-13", enquiry);
            assertThat(clock().stop()).isEmpty();
            EntryId again = story.conference("2026-11-18", enquiry);
            assertThat(clock().stop()).contains(new Stop(day("2026-11-18"), again));
        }

        @Test
        void with_the_first_sitting_and_the_next_sitting_is_nothing_new() {
            EntryId enquiry = story.enquiry("2026-10-26");
            story.add(sitting("2026-11-13", Optional.of(enquiry)));
            story.add(sitting("2026-11-20", Optional.empty()));
            assertThat(clock().stop().map(Stop::on)).contains(day("2026-11-13"));
        }

        private ConferenceHeld sitting(String on, Optional<EntryId> enquiry) {
            return new ConferenceHeld(
                    story.neverRecorded(),
                    Happened.parse(on),
                    ConferenceKind.INITIAL,
                    enquiry,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new UUID(7, 7)));
        }

        @Test
        void but_a_conference_without_any_enquiry_is_one_to_look_into() {
            EntryId conference = story.conference("2026-11-13");
            assertThat(clock().startEntry()).isEqualTo(conference);
            assertThat(clock().flaw().map(Flaw::sentence))
                    .contains("No Section 47 enquiry is recorded for this conference.");
            assertThat(clock().stop()).contains(new Stop(day("2026-11-13"), conference));
        }

        @Test
        void and_all_that_names_an_enquiry_not_recorded_is_one_unknown_clock() {
            EntryId enquiry = story.neverRecorded();
            EntryId booking = story.booked("2026-11-02", ConferenceKind.INITIAL, enquiry, "2026-11-13");
            story.conference("2026-11-13", enquiry);
            story.concluded("2026-11-16", enquiry, Section47Outcome.CONFERENCE);
            assertThat(clock().startEntry()).isEqualTo(booking);
            assertThat(clock().elapsed()).isEmpty();
            assertThat(stateAt("2026-11-13")).isEqualTo(ClockState.UNKNOWN);
        }

        @Test
        void before_the_enquiry_began_it_contradicts_the_records() {
            EntryId enquiry = story.enquiry("2026-10-26");
            story.conference("2026-10-23", enquiry);
            assertThat(clock().elapsed()).as("Friday to Monday, backwards").hasValue(-1);
            assertThat(clock().flaw())
                    .contains(new Flaw(
                            Flaw.Kind.DISORDERED,
                            "It is recorded as finished on 23 October 2026, but it only began on 26 October 2026."));
            assertThat(stateAt("2026-10-25")).isEqualTo(ClockState.NOT_YET);
            assertThat(stateAt("2026-10-26")).isEqualTo(ClockState.DISORDERED);
        }

        @Test
        void between_the_discussion_and_the_enquiry_it_contradicts_them_too() {
            EntryId enquiry = story.enquiry("2026-10-28", story.discussion("2026-10-26"));
            story.conference("2026-10-27", enquiry);
            assertThat(stateAt("2026-10-28")).isEqualTo(ClockState.DISORDERED);
        }
    }

    @Nested
    class Cancelled {

        private final EntryId enquiry = story.enquiry("2026-10-26");

        @Test
        void if_no_conference_is_required() {
            story.notRequired("2026-11-03", enquiry);
            assertThat(cancelledBecause()).contains(CONFERENCE_NOT_REQUIRED);
        }

        @ParameterizedTest
        @EnumSource(Section47Outcome.class)
        void by_its_conclusion(Section47Outcome outcome) {
            story.concluded("2026-11-03", enquiry, outcome);
            assertThat(cancelledBecause())
                    .isEqualTo(
                            switch (outcome) {
                                case CONFERENCE -> Optional.empty();
                                case SUPERSEDED -> Optional.of(SUPERSEDED);
                                case ABANDONED -> Optional.of(ABANDONED);
                                case CONTINUE_ASSESSMENT, SERVICES, LEGAL_ACTION, MONITOR, NO_FURTHER_ACTION ->
                                    Optional.of(CONCLUDED_WITHOUT_CONFERENCE);
                            });
        }

        @Test
        void by_closure() {
            story.closed("2026-11-03");
            assertThat(cancelledBecause()).contains(CASE_CLOSED);
        }

        @Test
        void but_not_by_a_closure_between_its_discussion_and_the_enquiry() {
            var other = new Story();
            other.enquiry("2026-10-28", other.discussion("2026-10-26"));
            other.closed("2026-10-27");
            assertThat(other.clock(SECTION_47_TO_CONFERENCE).cancellation()).isEmpty();
        }

        @Test
        void but_not_by_what_comes_after_the_conference() {
            story.conference("2026-11-13", enquiry);
            story.concluded("2026-11-13", enquiry, Section47Outcome.SERVICES);
            story.closed("2026-11-20");
            assertThat(clock().cancellation()).isEmpty();
        }

        @Test
        void and_runs_on_from_its_first_start_when_a_conference_is_booked_after_all() {
            story.notRequired("2026-10-30", enquiry);
            story.booked("2026-11-04", ConferenceKind.INITIAL, enquiry, "2026-11-18");
            assertThat(clock().cancellation()).isEmpty();
            assertThat(stateAt("2026-11-04")).isEqualTo(ClockState.BOOKED_LATE);
            assertThat(stateAt("2026-11-17")).isEqualTo(ClockState.OVERDUE);
        }

        @Test
        void and_runs_on_when_the_enquiry_is_concluded_with_a_conference_after_all() {
            story.notRequired("2026-10-30", enquiry);
            story.concluded("2026-11-04", enquiry, Section47Outcome.CONFERENCE);
            assertThat(stateAt("2026-11-17")).isEqualTo(ClockState.OVERDUE);
        }

        private Optional<CancellationReason> cancelledBecause() {
            return clock().cancellation().map(CaseClock.Cancellation::reason);
        }
    }

    @Nested
    class WithoutADayForNotRequired {

        private final EntryId enquiry = story.enquiryNeedingNoConference("2026-10-26");

        @Test
        void it_is_cancelled_from_its_start() {
            assertThat(stateAt("2026-10-26")).isEqualTo(ClockState.CANCELLED);
        }

        @Test
        void a_conference_held_all_the_same_takes_that_back() {
            story.conference("2026-11-17", enquiry);
            assertThat(clock().cancellation()).isEmpty();
            assertThat(stateAt("2026-11-10")).isEqualTo(ClockState.DUE_SOON);
            assertThat(stateAt("2026-11-17")).isEqualTo(ClockState.FINISHED_LATE);
        }

        @Test
        void it_takes_the_place_of_no_enquiry_that_waits_for_a_conference() {
            var other = new Story();
            EntryId waiting = other.enquiry("2026-10-20");
            other.enquiryNeedingNoConference("2026-10-26");
            assertThat(other.clocks(SECTION_47_TO_CONFERENCE))
                    .filteredOn(clock -> clock.startEntry().equals(waiting))
                    .allSatisfy(clock -> assertThat(clock.cancellation()).isEmpty());
        }
    }

    @Nested
    class ASecondEnquiry {

        @Test
        void takes_the_place_of_one_that_runs_and_counts_from_its_own_discussion() {
            EntryId first = story.enquiry("2026-10-12", story.discussion("2026-10-12"));
            EntryId second = story.enquiry("2026-10-26", story.discussion("2026-10-26"));
            assertThat(clock(first).cancellation())
                    .contains(new CaseClock.Cancellation(day("2026-10-26"), SUPERSEDED, Optional.of(second)));
            assertThat(clock(second).startedOn()).isEqualTo(day("2026-10-26"));
            assertThat(clock(second).restartOf()).contains(first);
        }

        @Test
        void is_a_restart_too_if_the_first_was_concluded_to_make_room() {
            EntryId first = story.enquiry("2026-10-12");
            story.concluded("2026-10-23", first, Section47Outcome.SUPERSEDED);
            EntryId second = story.enquiry("2026-10-26");
            assertThat(clock(second).restartOf()).contains(first);
        }

        @Test
        void is_a_restart_too_if_the_first_was_found_to_need_no_conference_that_very_day() {
            EntryId first = story.enquiry("2026-10-12");
            story.notRequired("2026-10-26T09:00", first);
            EntryId second = story.enquiry("2026-10-26T15:00");
            assertThat(clock(first).cancellation().map(CaseClock.Cancellation::reason))
                    .contains(CONFERENCE_NOT_REQUIRED);
            assertThat(clock(second).restartOf()).contains(first);
        }

        @Test
        void is_a_new_one_if_the_first_had_ended() {
            EntryId first = story.enquiry("2026-10-05");
            story.concluded("2026-10-23", first, Section47Outcome.NO_FURTHER_ACTION);
            EntryId second = story.enquiry("2026-10-26");
            assertThat(clock(second).restartOf()).isEmpty();
        }

        @Test
        void leaves_the_first_alone_while_its_own_start_is_unknown() {
            EntryId first = story.enquiry("2026-10-12");
            story.enquiry("2026-10-26", story.neverRecorded());
            assertThat(clock(first).cancellation()).isEmpty();
        }

        @Test
        void does_not_keep_the_first_from_its_own_conference() {
            EntryId first = story.enquiry("2026-10-12");
            story.enquiry("2026-10-26");
            story.conference("2026-10-30", first);
            CaseClock superseded = clock(first);
            assertThat(superseded.stateAt(day("2026-10-29"), CALENDAR)).isEqualTo(ClockState.CANCELLED);
            assertThat(superseded.stateAt(day("2026-10-30"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
        }
    }

    @Test
    void a_delay_that_was_agreed_is_kept_and_stops_nothing() {
        EntryId enquiry = story.enquiry("2026-10-26");
        story.delayAgreed("2026-11-12", enquiry, DelayReason.REPORT_NOT_READY);
        assertThat(clock().delayReason()).contains(DelayReason.REPORT_NOT_READY);
        assertThat(stateAt("2026-11-17")).isEqualTo(ClockState.OVERDUE);
    }

    private CaseClock clock() {
        return story.clock(SECTION_47_TO_CONFERENCE);
    }

    private CaseClock clock(EntryId startEntry) {
        return story.clocks(SECTION_47_TO_CONFERENCE).stream()
                .filter(clock -> clock.startEntry().equals(startEntry))
                .findFirst()
                .orElseThrow();
    }

    private ClockState stateAt(String day) {
        return clock().stateAt(day(day), CALENDAR);
    }
}
