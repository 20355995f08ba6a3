package caseclock.query.timeliness;

import static caseclock.events.PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.CONNECTED_PERSON_APPROVAL;
import static caseclock.query.timeliness.TimescaleKey.CONNECTED_PERSON_ASSESSMENT_START;
import static caseclock.query.timeliness.TimescaleKey.CONNECTED_PERSON_EXTENSION;
import static caseclock.query.timeliness.TimescaleKey.LOOKED_AFTER_VISIT_WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConnectedPersonApprovalTest {

    private final Away away = new Away();

    @Test
    void the_assessment_starts_within_twenty_four_hours_of_the_move_even_when_the_clocks_change() {
        // Saturday 28 March 2026, 16:00 (GMT). The night is an hour short, so that 24 hours are over at 17:00 (BST) on
        // Sunday.
        EntryId placement = placed("2026-03-28T16:00");
        away.carerAssessed("2026-03-29T17:00", placement);
        CaseClock clock = away.clock(CONNECTED_PERSON_ASSESSMENT_START);
        assertThat(clock.dueAt())
                .contains(Instant.parse("2026-03-29T16:00:00Z"))
                .contains(london("2026-03-29T17:00"));
        assertThat(away.state(CONNECTED_PERSON_ASSESSMENT_START, "2026-03-29")).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void a_minute_more_is_late() {
        EntryId placement = placed("2026-03-28T16:00");
        away.carerAssessed("2026-03-29T17:01", placement);
        assertThat(away.state(CONNECTED_PERSON_ASSESSMENT_START, "2026-03-29")).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void without_times_of_day_nobody_can_say() {
        EntryId placement = placed("2026-03-28");
        away.carerAssessed("2026-03-28", placement);
        assertThat(away.state(CONNECTED_PERSON_ASSESSMENT_START, "2026-03-28")).isEqualTo(ClockState.UNKNOWN);
    }

    @Test
    void an_assessment_that_started_before_the_move_is_in_time() {
        EntryId placement = placed("2026-03-28T16:00");
        EntryId assessment = away.carerAssessed("2026-03-26", placement);
        CaseClock clock = away.clock(CONNECTED_PERSON_ASSESSMENT_START);
        assertThat(clock.stop()).map(CaseClock.Stop::entry).contains(assessment);
        assertThat(away.state(CONNECTED_PERSON_ASSESSMENT_START, "2026-03-28")).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void who_is_approved_has_been_assessed_but_since_when_is_not_recorded() {
        EntryId placement = placed("2026-03-28T16:00");
        away.carerApproved("2026-04-20", placement);
        assertThat(away.clock(CONNECTED_PERSON_ASSESSMENT_START).flaw())
                .contains(
                        new Flaw(Flaw.Kind.UNKNOWN, "The start of the connected person's assessment is not recorded."));
    }

    @Test
    void approval_is_due_sixteen_weeks_after_the_move() {
        // Monday 2 March 2026 + 112 days: 29 to 31 March, 59 to 30 April, 90 to 31 May, 112 on 22 June.
        EntryId placement = placed("2026-03-02");
        away.approvedForTheTimeBeing("2026-03-02", placement);
        away.carerApproved("2026-06-22", placement);
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly("2026-03-02 due 2026-06-22 stopped 2026-06-22");
        assertThat(away.clocks(CONNECTED_PERSON_EXTENSION)).isEmpty();
    }

    @Test
    void without_an_extension_it_is_overdue_after_sixteen_weeks() {
        EntryId placement = placed("2026-03-02");
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-23")).isEqualTo(ClockState.OVERDUE);
        away.carerApproved("2026-06-24", placement);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-24")).isEqualTo(ClockState.FINISHED_LATE);
    }

    @Test
    void within_the_extension_it_is_not_overdue_and_one_of_the_two_clocks_runs_on_every_day() {
        EntryId placement = placed("2026-03-02");
        EntryId extension = away.extended("2026-06-10", placement);
        // Monday 22 June 2026 + 56 days: 8 to 30 June, 39 to 31 July, 56 on 17 August.
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly("2026-03-02 due 2026-06-22 APPROVAL_EXTENDED 2026-06-22");
        assertThat(away.runs(CONNECTED_PERSON_EXTENSION)).containsExactly("2026-06-22 due 2026-08-17");
        assertThat(away.clock(CONNECTED_PERSON_EXTENSION).startEntry()).isEqualTo(extension);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-21")).isEqualTo(ClockState.DUE_SOON);
        assertThat(away.state(CONNECTED_PERSON_EXTENSION, "2026-06-21")).isEqualTo(ClockState.NOT_YET);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-22")).isEqualTo(ClockState.CANCELLED);
        assertThat(away.state(CONNECTED_PERSON_EXTENSION, "2026-06-22")).isEqualTo(ClockState.RUNNING);
        assertThat(away.state(CONNECTED_PERSON_EXTENSION, "2026-08-18")).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void it_can_be_extended_once() {
        EntryId placement = placed("2026-03-02");
        away.extended("2026-06-10", placement);
        away.extended("2026-08-10", placement);
        away.carerApproved("2026-08-18", placement);
        assertThat(away.runs(CONNECTED_PERSON_EXTENSION))
                .containsExactly("2026-06-22 due 2026-08-17 stopped 2026-08-18");
    }

    @Test
    void an_extension_that_came_late_leaves_the_days_before_it_overdue_and_is_no_longer_for_that() {
        EntryId placement = placed("2026-03-02");
        away.extended("2026-06-29", placement);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-28")).isEqualTo(ClockState.OVERDUE);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-06-29")).isEqualTo(ClockState.CANCELLED);
        assertThat(away.runs(CONNECTED_PERSON_EXTENSION)).containsExactly("2026-06-22 due 2026-08-17");
    }

    @Test
    void an_extension_that_was_granted_and_never_reached_has_no_clock() {
        EntryId placement = placed("2026-03-02");
        away.extended("2026-06-10", placement);
        away.carerApproved("2026-06-22", placement);
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly("2026-03-02 due 2026-06-22 stopped 2026-06-22");
        assertThat(away.clocks(CONNECTED_PERSON_EXTENSION)).isEmpty();
    }

    @Test
    void all_of_it_ends_with_the_placement() {
        EntryId placement = placed("2026-03-02T12:00");
        away.extended("2026-06-10", placement);
        away.placementEnded("2026-07-01", placement);
        away.carerApproved("2026-07-02", placement);
        assertThat(away.runs(CONNECTED_PERSON_ASSESSMENT_START))
                .containsExactly("2026-03-02 due 2026-03-03 PLACEMENT_ENDED 2026-07-01");
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly("2026-03-02 due 2026-06-22 APPROVAL_EXTENDED 2026-06-22");
        assertThat(away.runs(CONNECTED_PERSON_EXTENSION))
                .containsExactly("2026-06-22 due 2026-08-17 PLACEMENT_ENDED 2026-07-01");
    }

    @Test
    void case_31_the_sixteen_weeks_belong_to_the_placement() {
        placed("2026-03-02");
        placed("2026-04-20");
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly("2026-03-02 due 2026-06-22 PLACEMENT_ENDED 2026-04-20", "2026-04-20 due 2026-08-10");
    }

    @Test
    void an_approval_from_before_the_move_contradicts_a_temporary_one() {
        EntryId placement = placed("2026-03-02");
        away.carerApproved("2026-02-20", placement);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-03-02")).isEqualTo(ClockState.DISORDERED);
    }

    @Test
    void other_placements_wait_for_no_approval() {
        away.placed("2026-03-02");
        assertThat(away.clocks(CONNECTED_PERSON_APPROVAL)).isEmpty();
        assertThat(away.clocks(CONNECTED_PERSON_ASSESSMENT_START)).isEmpty();
    }

    /** Monday 5 January 2026 + 112 days: 26 to 31 January, 54 to 28 February, 85 to 31 March, 112 on 27 April. */
    @Test
    void a_placement_that_was_put_down_as_another_is_one_with_a_connected_person_if_a_step_of_the_approval_names_it() {
        away.becameLookedAfter("2026-01-05");
        EntryId placement = away.placed("2026-01-05");
        away.approvedForTheTimeBeing("2026-01-05", placement);
        away.seen("2026-01-07");
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL)).containsExactly("2026-01-05 due 2026-04-27");
        assertThat(away.clocks(CONNECTED_PERSON_ASSESSMENT_START)).hasSize(1);
        assertThat(away.runs(LOOKED_AFTER_VISIT_WEEKLY))
                .as("and visited as such from its start")
                .containsExactly("2026-01-07 due 2026-01-14");
    }

    @Test
    void any_step_of_the_approval_will_do() {
        EntryId assessed = away.placed("2026-01-05");
        away.carerAssessed("2026-01-06", assessed);
        EntryId extended = away.placed("2026-01-12");
        away.extended("2026-01-13", extended);
        EntryId approved = away.placed("2026-01-19");
        away.carerApproved("2026-01-20", approved);
        assertThat(away.runs(CONNECTED_PERSON_APPROVAL))
                .containsExactly(
                        "2026-01-05 due 2026-04-27 PLACEMENT_ENDED 2026-01-12",
                        "2026-01-12 due 2026-05-04 PLACEMENT_ENDED 2026-01-19",
                        "2026-01-19 due 2026-05-11 stopped 2026-01-20");
    }

    @Test
    void steps_that_name_a_placement_nobody_recorded_are_records_to_correct() {
        EntryId nowhere = away.story.neverRecorded();
        away.approvedForTheTimeBeing("2026-03-02", nowhere);
        away.carerAssessed("2026-03-03", nowhere);
        away.extended("2026-06-10", nowhere);
        away.carerApproved("2026-08-03", nowhere);
        assertThat(away.state(CONNECTED_PERSON_ASSESSMENT_START, "2026-03-03")).isEqualTo(ClockState.UNKNOWN);
        assertThat(away.state(CONNECTED_PERSON_EXTENSION, "2026-06-10")).isEqualTo(ClockState.UNKNOWN);
        assertThat(away.state(CONNECTED_PERSON_APPROVAL, "2026-08-03")).isEqualTo(ClockState.UNKNOWN);
    }

    private EntryId placed(String when) {
        return away.placed(when, CONNECTED_PERSON_TEMPORARY_APPROVAL);
    }
}
