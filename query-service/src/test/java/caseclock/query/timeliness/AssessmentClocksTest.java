package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.CALENDAR;
import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT;
import static caseclock.query.timeliness.TimescaleKey.ASSESSMENT_FROM_START;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentClocksTest {

    private final Story story = new Story();

    @Test
    void the_first_of_an_episode_counts_from_the_referral_and_also_from_its_own_start() {
        EntryId referral = story.referral("2026-08-14");
        EntryId assessment = story.assessmentStarted("2026-08-21");
        story.assessmentAuthorised("2026-10-20", assessment);
        CaseClock fromReferral = story.clock(ASSESSMENT);
        assertThat(fromReferral.startEntry()).isEqualTo(referral);
        // Friday 14 August + 45: five weeks to 18 September would be 25, less 31 August: 24; five more days a week: 19
        // October is day 45.
        assertThat(fromReferral.dueOn()).contains(day("2026-10-19"));
        assertThat(fromReferral.elapsed()).hasValue(46);
        assertThat(fromReferral.stateAt(day("2026-10-20"), CALENDAR)).isEqualTo(ClockState.FINISHED_LATE);
        CaseClock fromStart = story.clock(ASSESSMENT_FROM_START);
        assertThat(fromStart.startEntry()).isEqualTo(assessment);
        assertThat(fromStart.elapsed()).as("five working days less").hasValue(41);
        assertThat(fromStart.stateAt(day("2026-10-20"), CALENDAR)).isEqualTo(ClockState.FINISHED_IN_TIME);
    }

    @Test
    void a_later_one_on_an_open_case_counts_from_its_own_start() {
        story.referral("2026-01-05");
        story.assessmentAuthorised("2026-02-05", story.assessmentStarted("2026-01-06"));
        EntryId second = story.assessmentStarted("2026-09-01");
        assertThat(story.clocks(ASSESSMENT))
                .extracting(CaseClock::startedOn)
                .containsExactly(day("2026-01-05"), day("2026-09-01"));
        assertThat(story.clocks(ASSESSMENT).getLast().startEntry()).isEqualTo(second);
    }

    @Test
    void without_a_referral_it_counts_from_its_own_start() {
        story.assessmentStarted("2026-01-06");
        assertThat(story.clock(ASSESSMENT).startedOn()).isEqualTo(day("2026-01-06"));
        assertThat(story.clock(ASSESSMENT).flaw()).isEmpty();
    }

    @Test
    void an_assessment_that_was_decided_on_is_waited_for_before_it_starts() {
        EntryId referral = story.referral("2026-08-14");
        assertThat(story.clocks(ASSESSMENT)).as("nothing decided yet").isEmpty();
        story.decided("2026-08-17", referral, ReferralOutcome.ASSESSMENT);
        assertThat(story.clock(ASSESSMENT).startEntry()).isEqualTo(referral);
        assertThat(story.clock(ASSESSMENT).stateAt(day("2026-10-20"), CALENDAR)).isEqualTo(ClockState.OVERDUE);
        assertThat(story.clocks(ASSESSMENT_FROM_START)).isEmpty();
        story.closed("2026-10-12");
        assertThat(story.clock(ASSESSMENT).cancellation().map(Cancellation::reason))
                .contains(CancellationReason.CASE_CLOSED);
    }

    @Test
    void it_is_the_same_clock_once_the_assessment_starts() {
        story.recordedAt("2026-08-17T12:00");
        EntryId referral = story.referral("2026-08-14");
        story.decided("2026-08-17", referral, ReferralOutcome.ASSESSMENT);
        story.recordedAt("2026-08-21T12:00").assessmentStarted("2026-08-21");
        assertThat(England.TIMELINESS.versions(story.history()).clocks())
                .filteredOn(version -> version.value().timescale() == ASSESSMENT)
                .singleElement()
                .satisfies(version -> assertThat(version.knownTo()).isEmpty());
    }

    @Test
    void given_up_without_authorisation_it_is_cancelled() {
        EntryId assessment = story.assessmentStarted("2026-01-06");
        EntryId end = story.assessmentDiscontinued("2026-02-02", assessment);
        var expected = new Cancellation(day("2026-02-02"), CancellationReason.DISCONTINUED, Optional.of(end));
        assertThat(story.clock(ASSESSMENT).cancellation()).contains(expected);
        assertThat(story.clock(ASSESSMENT_FROM_START).cancellation()).contains(expected);
    }

    @Test
    void closure_cancels_one_that_runs_and_not_one_that_was_authorised_that_day() {
        story.referral("2026-01-05");
        EntryId first = story.assessmentStarted("2026-01-06");
        story.assessmentStarted("2026-02-06");
        story.assessmentAuthorised("2026-03-02", first);
        story.closed("2026-03-02");
        assertThat(story.clocks(ASSESSMENT))
                .extracting(CaseClock::cancellation)
                .satisfiesExactly(
                        first1 -> assertThat(first1).isEmpty(),
                        second ->
                                assertThat(second.map(Cancellation::reason)).contains(CancellationReason.CASE_CLOSED));
    }

    @Test
    void authorised_before_it_started_both_its_clocks_contradict_the_records() {
        story.referral("2026-03-02");
        EntryId assessment = story.assessmentStarted("2026-03-20");
        story.assessmentAuthorised("2026-03-10", assessment);
        assertThat(story.clock(ASSESSMENT).stateAt(day("2026-03-20"), CALENDAR)).isEqualTo(ClockState.DISORDERED);
        assertThat(story.clock(ASSESSMENT_FROM_START).stateAt(day("2026-03-20"), CALENDAR))
                .isEqualTo(ClockState.DISORDERED);
    }

    @Test
    void authorised_without_a_recorded_start_it_is_unknown() {
        story.assessmentAuthorised("2026-03-10", story.neverRecorded());
        assertThat(story.clock(ASSESSMENT).flaw().map(Flaw::sentence))
                .contains("The start of the assessment is not recorded.");
        assertThat(story.clock(ASSESSMENT_FROM_START).flaw().map(Flaw::kind)).contains(Flaw.Kind.UNKNOWN);
    }
}
