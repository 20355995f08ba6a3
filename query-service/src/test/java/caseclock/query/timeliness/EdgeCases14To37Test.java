package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.TIMELINESS;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.England.london;
import static caseclock.query.timeliness.TimescaleKey.ALLOCATION;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT_FROM_START;
import static caseclock.query.timeliness.TimescaleKey.CONTACT_DECISION;
import static caseclock.query.timeliness.TimescaleKey.CONTACT_DECISION_WORKING_DAY;
import static caseclock.query.timeliness.TimescaleKey.FIRST_REVIEW_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT;
import static caseclock.query.timeliness.TimescaleKey.INITIAL_VISIT_ENQUIRY;
import static caseclock.query.timeliness.TimescaleKey.LATER_REVIEW_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.PROTECTION_PLAN_VISIT;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_DECISION;
import static caseclock.query.timeliness.TimescaleKey.REFERRAL_TO_STRATEGY_DISCUSSION;
import static caseclock.query.timeliness.TimescaleKey.SECTION_47_TO_CONFERENCE;
import static caseclock.query.timeliness.TimescaleKey.STRATEGY_DISCUSSION;
import static caseclock.query.timeliness.TimescaleKey.SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.VisitKind;
import caseclock.events.WorkerChangeReason;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The edge cases of domain.md section 8, numbered as there, as far as one child's facts can express them. Placements and private fostering
 * (31, 32) have tests of their own; merged records (33, 34) come with their facts.
 */
class EdgeCases14To37Test {

    private final Story story = new Story();

    @Test
    void case_14_a_backdated_entry_changes_the_figure_and_the_earlier_one_stays_known() {
        EntryId enquiry = story.recordedAt("2026-10-26T17:00").enquiry("2026-10-26");
        story.recordedAt("2026-11-18T10:00").conference("2026-11-16", enquiry);
        assertThat(s47KnownAt("2026-11-17T12:00").stateAt(day("2026-11-17"), CALENDAR))
                .isEqualTo(ClockState.OVERDUE);
        assertThat(s47KnownAt("2026-11-18T12:00").stateAt(day("2026-11-17"), CALENDAR))
                .isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void case_15_a_corrected_entry_reads_as_it_did_before_the_correction_and_as_it_does_after() {
        EntryId enquiry = story.recordedAt("2026-10-26T17:00").enquiry("2026-10-26");
        story.recordedAt("2026-11-02T10:00")
                .correct(new Section47EnquiryStarted(
                        enquiry, Happened.on(day("2026-10-23")), Optional.empty(), Optional.empty()));
        assertThat(s47KnownAt("2026-11-02T09:59").dueOn()).contains(day("2026-11-16"));
        assertThat(s47KnownAt("2026-11-02T10:00").dueOn())
                .as("from Friday 23 October")
                .contains(day("2026-11-13"));
    }

    @Test
    void case_16_a_conference_recorded_before_its_discussion_waits_for_it() {
        EntryId discussion = story.neverRecorded();
        EntryId enquiry = story.recordedAt("2026-11-13T17:00").enquiry("2026-10-26", discussion);
        story.recordedAt("2026-11-13T17:01").conference("2026-11-13", enquiry);
        story.recordedAt("2026-11-16T09:00").add(Story.discussionAs(discussion, "2026-10-23"));
        assertThat(s47KnownAt("2026-11-13T18:00").stateAt(day("2026-11-13"), CALENDAR))
                .isEqualTo(ClockState.UNKNOWN);
        // From Friday 23 October: 26-30 (5), 2-6 (10), 9-13 November (15).
        assertThat(s47KnownAt("2026-11-16T09:00").elapsed()).hasValue(15);
        assertThat(s47KnownAt("2026-11-16T09:00").stateAt(day("2026-11-13"), CALENDAR))
                .isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void case_16b_an_authorisation_before_its_start_is_accepted_and_set_apart() {
        EntryId assessment = story.assessmentStarted("2026-10-12");
        story.assessmentAuthorised("2026-10-09", assessment);
        assertThat(story.clock(ASSESSMENT_FROM_START).stateAt(day("2026-10-12"), CALENDAR))
                .isEqualTo(ClockState.DISORDERED);
    }

    @Test
    void case_17_everything_on_one_day_without_times_is_zero_working_days() {
        EntryId referral = story.referral("2026-10-26");
        EntryId enquiry = story.enquiry("2026-10-26", story.discussion("2026-10-26"));
        story.conference("2026-10-26");
        story.decided("2026-10-26", referral, ReferralOutcome.STRATEGY_DISCUSSION);
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).startEntry()).isEqualTo(enquiry);
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).elapsed()).hasValue(0);
        assertThat(story.clock(REFERRAL_DECISION).elapsed()).hasValue(0);
    }

    @Test
    void case_17b_from_contact_to_conference_on_one_day_whatever_was_recorded_first() {
        story.childSeen("2026-10-26");
        EntryId request = story.neverRecorded();
        story.discussion("2026-10-26");
        story.add(new StrategyDiscussionRequested(request, Happened.on(day("2026-10-26")), Optional.empty()));
        EntryId referral = story.referral("2026-10-26");
        story.allocated("2026-10-26", "W1");
        story.decided("2026-10-26", referral, ReferralOutcome.STRATEGY_DISCUSSION);
        story.contactDecided("2026-10-26", story.contact("2026-10-26"));
        assertThat(story.figures().clocks())
                .filteredOn(clock -> Set.of(
                                CONTACT_DECISION_WORKING_DAY,
                                REFERRAL_DECISION,
                                STRATEGY_DISCUSSION,
                                REFERRAL_TO_STRATEGY_DISCUSSION,
                                INITIAL_VISIT,
                                ALLOCATION)
                        .contains(clock.timescale()))
                .hasSize(6)
                .allSatisfy(clock -> assertThat(clock.elapsed()).hasValue(0));
    }

    @Test
    void case_18_the_team_moves_while_the_clock_runs() {
        story.transferred("2026-10-05", "Assessment");
        EntryId enquiry = story.enquiry("2026-10-26");
        story.transferred("2026-11-02", "Safeguarding");
        story.conference("2026-11-13", enquiry);
        CaseClock clock = story.clock(SECTION_47_TO_CONFERENCE);
        assertThat(clock.teamAtStart()).contains("Assessment");
        assertThat(clock.teamAtStop()).contains("Safeguarding");
        assertThat(clock.teamAtDue()).contains("Safeguarding");
    }

    @Test
    void case_18b_each_visit_belongs_to_the_team_of_its_day() {
        story.transferred("2026-10-05", "Assessment");
        story.planStarted("2026-10-05");
        story.transferred("2026-10-12", "Safeguarding");
        story.childSeen("2026-10-14");
        assertThat(story.clocks(PROTECTION_PLAN_VISIT))
                .extracting(CaseClock::teamAtStart, CaseClock::teamAtStop)
                .containsExactly(
                        tuple(Optional.of("Assessment"), Optional.of("Safeguarding")),
                        tuple(Optional.of("Safeguarding"), Optional.empty()));
    }

    @Test
    void case_19_a_worker_leaves_duty_covers_and_two_leads_share() {
        story.referral("2026-10-05");
        EntryId first = story.allocated("2026-10-05", "W1");
        story.allocated("2026-10-05", "W8", AllocationRole.FAMILY_HELP_LEAD, "Family help");
        story.allocationEnded("2026-10-20T12:30", first, WorkerChangeReason.LEFT_ROLE);
        story.allocated("2026-10-20T16:00", "W2");
        assertThat(story.spells(SpellKind.UNALLOCATED))
                .as("hours between two workers")
                .isEmpty();
        EntryId second = story.allocated("2026-10-22", "W3");
        story.allocationEnded("2026-10-26", second, WorkerChangeReason.LEFT_ROLE);
        story.allocated("2026-10-26", "W9", AllocationRole.DUTY_COVER, "Duty");
        assertThat(story.days(SpellKind.UNALLOCATED))
                .as("duty is no allocation")
                .containsExactly("2026-10-26 to ever");
        assertThat(story.clocks(ALLOCATION))
                .extracting(CaseClock::startedOn)
                .as("at the referral and when nobody was left, not at the handovers")
                .containsExactly(day("2026-10-05"), day("2026-10-26"));
        assertThat(story.clocks(SUPERVISION))
                .extracting(CaseClock::startedOn)
                .as("each accountable worker in turn")
                .containsExactly(day("2026-10-05"), day("2026-10-20"), day("2026-10-22"));
    }

    @Test
    void case_20_unallocated_and_closed_in_the_same_week_still_counts() {
        story.referral("2026-10-05");
        story.closed("2026-10-08");
        assertThat(story.days(SpellKind.UNALLOCATED)).containsExactly("2026-10-05 to 2026-10-08");
    }

    @Test
    void case_21_closing_the_case_ends_what_still_ran() {
        story.referral("2026-10-05");
        story.assessmentStarted("2026-10-06");
        story.enquiry("2026-10-06");
        story.planStarted("2026-10-06");
        story.allocated("2026-10-06", "W1");
        story.closed("2026-10-20");
        assertThat(story.figures().clocks())
                .filteredOn(clock -> clock.timescale() != REFERRAL_DECISION
                        && clock.stop().isEmpty()
                        && clock.flaw().isEmpty())
                .extracting(CaseClock::timescale)
                .contains(SECTION_47_TO_CONFERENCE, FIRST_REVIEW_CONFERENCE, ASSESSMENT_FROM_START);
        assertThat(story.figures().clocks())
                .filteredOn(clock -> clock.timescale() != REFERRAL_DECISION
                        && clock.stop().isEmpty()
                        && clock.flaw().isEmpty())
                .allSatisfy(clock ->
                        assertThat(clock.stateAt(day("2026-10-20"), CALENDAR)).isEqualTo(ClockState.CANCELLED));
        assertThat(story.figures().spells())
                .allSatisfy(spell -> assertThat(spell.until()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-02, 2022-06-17, 10, 'both ends near a holiday: 6-10 (5), 13-17 (10)'",
        "2026-10-26, 2026-11-15, 14, 'a Sunday counts as the Friday before'",
        "2026-10-24, 2026-11-13, 15, 'from a Saturday Monday is day 1: 26-30 (5), 2-6 (10), 9-13 (15)'",
        "1970-06-02, 1970-06-17, 11, 'before the list of holidays: 3-5 (3), 8-12 (8), 15-17 (11)'"
    })
    void case_22_working_days_from_any_day_to_any_day(String start, String held, int elapsed, String why) {
        story.conference(held, story.enquiry(start));
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).elapsed()).as(why).hasValue(elapsed);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-26T23:50, 2026-10-27, 2026-10-27T23:50", "2026-10-27T00:10, 2026-10-28, 2026-10-28T00:10"})
    void case_23_twenty_minutes_around_midnight_are_twenty_minutes_in_hours_and_a_day_in_days(
            String received, String dueOn, String dueAt) {
        story.contact(received);
        assertThat(story.clock(CONTACT_DECISION_WORKING_DAY).dueOn()).contains(day(dueOn));
        assertThat(story.clock(CONTACT_DECISION).dueAt()).contains(london(dueAt));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T12:00, 2026-10-25T11:00, the night of 25 hours",
        "2026-03-28T12:00, 2026-03-29T13:00, the night of 23 hours"
    })
    void case_24b_twenty_four_hours_pass_when_the_clocks_change(String received, String dueAt, String why) {
        story.contact(received);
        assertThat(story.clock(CONTACT_DECISION).dueAt()).as(why).contains(london(dueAt));
    }

    @Test
    void case_24_a_day_in_london_begins_at_midnight_there_in_summer_too() {
        // The State Funeral was announced on 9 September 2022: in London that day began at 23:00 UTC on the 8th.
        story.recordedAt("2022-09-05T17:00").enquiry("2022-09-05");
        assertThat(TIMELINESS.versions(story.history()).clocks())
                .extracting(version -> version.knownFrom().toString())
                .contains("2022-09-08T23:00:00Z");
    }

    @Test
    void case_25_a_day_without_a_time_gets_no_midnight() {
        // If a missing time were midnight, the undated conference would come before the enquiry of 09:00 and find none
        // to belong to.
        story.enquiry("2026-10-26T09:00");
        story.conference("2026-10-26");
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).flaw()).isEmpty();
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).elapsed()).hasValue(0);
    }

    @Test
    void case_25b_hours_without_a_time_of_day_are_unknown_and_days_are_not() {
        story.contactDecided("2026-10-27", story.contact("2026-10-26"));
        assertThat(story.clock(CONTACT_DECISION).stateAt(day("2026-10-27"), CALENDAR))
                .isEqualTo(ClockState.UNKNOWN);
        assertThat(story.clock(CONTACT_DECISION_WORKING_DAY).stateAt(day("2026-10-27"), CALENDAR))
                .isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void case_26_a_holiday_announced_late_moves_the_due_day_and_the_first_one_stays_known() {
        story.recordedAt("2022-09-05T17:00").enquiry("2022-09-05");
        assertThat(s47KnownAt("2022-09-08T23:59").dueOn()).contains(day("2022-09-26"));
        assertThat(s47KnownAt("2022-09-09T00:00").dueOn()).contains(day("2022-09-27"));
    }

    @Test
    void case_27_scotlands_holidays_are_working_days_here() {
        // Friday 29 May 2026 + 15: 1-5 June (5), 8-12 (10), 15-19 (15); Monday 15 June was a holiday in Scotland only.
        story.enquiry("2026-05-29");
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).dueOn()).contains(day("2026-06-19"));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, 2026-02-28", "2023-11-30, 2024-02-29", "2026-05-31, 2026-08-31"})
    void case_28_three_months_are_clipped_to_the_end_of_the_month_and_the_last_day_is_in_time(
            String start, String due) {
        EntryId plan = story.planStarted(start);
        story.review(due, plan);
        assertThat(story.clock(FIRST_REVIEW_CONFERENCE).dueOn()).contains(day(due));
        assertThat(story.clock(FIRST_REVIEW_CONFERENCE).stateAt(day(due), CALENDAR))
                .isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void case_29_a_late_review_restarts_the_next_from_the_day_it_was_held() {
        EntryId plan = story.planStarted("2026-01-12");
        story.review("2026-05-11", plan);
        assertThat(story.clock(FIRST_REVIEW_CONFERENCE).stateAt(day("2026-05-11"), CALENDAR))
                .isEqualTo(ClockState.FINISHED_LATE);
        assertThat(story.clock(LATER_REVIEW_CONFERENCE).dueOn()).contains(day("2026-11-11"));
    }

    @Test
    void case_29b_a_late_visit_and_a_late_supervision_restart_from_the_day_they_were() {
        story.planStarted("2026-10-05");
        story.allocated("2026-09-01", "W1");
        story.childSeen("2026-10-26");
        story.supervised("2026-10-26");
        // 26 October + 10 working days: 27-30 (4), 2-6 November (9), 9 (10). 26 October + 28 days.
        assertThat(story.clocks(PROTECTION_PLAN_VISIT).getLast().dueOn()).contains(day("2026-11-09"));
        assertThat(story.clocks(SUPERVISION).getLast().dueOn()).contains(day("2026-11-23"));
    }

    @Test
    void case_30_a_visit_without_the_child_is_none() {
        story.referral("2026-10-05");
        story.enquiry("2026-10-05");
        story.planStarted("2026-10-05");
        story.visited("2026-10-07", Optional.of(VisitKind.CHILD_PROTECTION), Optional.of(false));
        assertThat(story.figures().clocks())
                .filteredOn(clock -> Set.of(INITIAL_VISIT, INITIAL_VISIT_ENQUIRY, PROTECTION_PLAN_VISIT)
                        .contains(clock.timescale()))
                .hasSize(3)
                .allSatisfy(clock -> assertThat(clock.stop()).isEmpty());
    }

    @Test
    void case_35_a_clock_runs_over_the_end_of_a_census_year() {
        // Friday 20 March 2026 + 15: 23-27 (5), 30 March-2 April (9), 7-10 (13), 13 and 14 April (15).
        story.conference("2026-04-14", story.enquiry("2026-03-20"));
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).stop().map(CaseClock.Stop::on))
                .contains(day("2026-04-14"));
        assertThat(story.clock(SECTION_47_TO_CONFERENCE).elapsed()).hasValue(15);
    }

    @Test
    void case_36_a_clock_without_an_end_stays_visible_and_is_neither_met_nor_missed_before_its_day() {
        story.enquiry("2026-11-09");
        CaseClock clock = story.clock(SECTION_47_TO_CONFERENCE);
        assertThat(clock.stateAt(day("2026-11-20"), CALENDAR)).isEqualTo(ClockState.RUNNING);
        assertThat(clock.stateAt(day("2026-12-01"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void case_37_the_rule_in_force_when_the_clock_started_governs_it_to_its_end() {
        story.enquiry("2026-03-31");
        story.referral("2026-03-31");
        var shorter = new Timeliness(
                Timescales.read(new StringReader(England.timescalesWith(
                        "section-47-to-conference,S47,10 working days,a,b,,c,no,2026-04-01,\n"))),
                England.BANK_HOLIDAYS);
        CaseClock before = s47Of(shorter, 0);
        assertThat(before.ruleInForceFrom()).isEqualTo(day("2013-04-15"));
        // Tuesday 31 March + 15: 1 and 2 April (2), 7-10 (6), 13-17 (11), 20-23 (15)
        assertThat(before.dueOn()).contains(day("2026-04-23"));
        story.enquiry("2026-05-06");
        CaseClock after = s47Of(shorter, 1);
        assertThat(after.ruleInForceFrom()).isEqualTo(day("2026-04-01"));
        assertThat(after.dueOn()).as("two weeks").contains(day("2026-05-20"));
    }

    private CaseClock s47Of(Timeliness timeliness, int place) {
        return timeliness.knownAt(story.history(), london("2026-11-20T12:00")).clocks().stream()
                .filter(clock -> clock.timescale() == SECTION_47_TO_CONFERENCE)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private CaseClock s47KnownAt(String moment) {
        return story.figuresKnownAt(moment).clocks().stream()
                .filter(clock -> clock.timescale() == SECTION_47_TO_CONFERENCE)
                .findFirst()
                .orElseThrow();
    }
}
