package caseclock.query.published;

import static caseclock.query.published.Figure.FELL_DUE_MET;
import static caseclock.query.published.Figure.FINISHED;
import static caseclock.query.published.Figure.FINISHED_IN_TIME;
import static caseclock.query.published.Figure.OPEN_BOOKED_LATE;
import static caseclock.query.published.Figure.OPEN_DUE_SOON;
import static caseclock.query.published.Figure.OPEN_OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.OneTeam;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Invented;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The week ends on Sunday 15 November 2026 and is published on Monday 16 November at 06:00; the enquiry of 23 October is due on 13 November. */
class TracingTest {

    private static final String LATER = "2026-11-20T12:00";

    private final OneCase one = new OneCase();

    @Test
    void whatWasHeldInTheWeekAndRecordedAfterThePublicationWasRecordedLate() {
        EntryId enquiry = one.enquiry("2026-10-23");
        one.at("2026-11-17T10:00").conference("2026-11-12", enquiry);
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("0 → 1: RECORDED_LATE +1");
        assertThat(one.restated(FINISHED_IN_TIME, LATER)).isEqualTo("0 → 1: RECORDED_LATE +1");
        assertThat(one.restated(FELL_DUE_MET, LATER)).isEqualTo("0 → 1: RECORDED_LATE +1");
        assertThat(one.restated(OPEN_OVERDUE, LATER)).isEqualTo("1 → 0: RECORDED_LATE -1");
        assertThat(one.restated(Figure.FELL_DUE, LATER)).isEqualTo("1 → 1: ");
    }

    @Test
    void whatItsSourceHadRecordedBeforeThePublicationAndWeGotAfterwardsWasRecordedLateToo() {
        EntryId enquiry = one.enquiry("2026-10-23");
        one.at("2026-11-18T10:00").conference("2026-11-12", enquiry, "2026-11-12T17:00");
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("0 → 1: RECORDED_LATE +1");
        assertThat(one.restated(FINISHED, "2026-11-17T12:00"))
                .as("known on the 17th by its source's word, although we had it on the 18th only")
                .isEqualTo("0 → 1: RECORDED_LATE +1");
    }

    @Test
    void aDayCorrectedOutOfTheWeekIsACorrection() {
        EntryId enquiry = one.enquiry("2026-10-23");
        EntryId conference = one.at("2026-11-12T16:00").conference("2026-11-12", enquiry);
        one.at("2026-11-17T10:00").correctConference(conference, "2026-11-16", enquiry);
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("1 → 0: CORRECTED -1");
        assertThat(one.restated(OPEN_OVERDUE, LATER)).isEqualTo("0 → 1: CORRECTED +1");
    }

    @Test
    void aConferenceThatWasNeverHeldIsAWithdrawal() {
        EntryId enquiry = one.enquiry("2026-10-23");
        EntryId conference = one.at("2026-11-12T16:00").conference("2026-11-12", enquiry);
        one.at("2026-11-17T10:00").withdraw(conference);
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("1 → 0: WITHDRAWN -1");
    }

    @Test
    void aBankHolidayAnnouncedAfterwardsMovesTheDueDay() {
        // Due on Friday 20 November and booked for Monday 23: booked late. With Thursday 19 a holiday it is due on
        // Monday 23, and
        // 16, 17, 18, 20 and 23 are the five working days that make it due soon.
        var announced = new OneCase(
                BankHolidays.read(
                        new StringReader(
                                "date,announced_on,withdrawn_on,basis_of_announcement\n2026-11-19,2026-11-17,,\n2026-12-25,,,\n")),
                Invented.TIMESCALES);
        EntryId enquiry = announced.at("2026-10-30T12:00").enquiry("2026-10-30");
        announced.at("2026-11-10T12:00").booked("2026-11-10", enquiry, "2026-11-23");
        assertThat(announced.restated(OPEN_BOOKED_LATE, LATER)).isEqualTo("1 → 0: BANK_HOLIDAY_ANNOUNCED -1");
        assertThat(announced.restated(OPEN_DUE_SOON, LATER)).isEqualTo("0 → 1: BANK_HOLIDAY_ANNOUNCED +1");
        assertThat(announced.restated(OPEN_DUE_SOON, "2026-11-16T23:59")).isEqualTo("0 → 0: ");
    }

    @Test
    void aTimescaleChangedAfterwardsForWhatHadBegunMovesTheDueDay() {
        // Announced on 17 November: ten working days for whatever started from 1 October on. Of Friday 30 October they
        // end on Friday
        // 13 November, and no longer fifteen on Friday 20 November.
        var changed = new OneCase(
                Invented.BANK_HOLIDAYS,
                Invented.timescalesWith(
                        "section-47-to-conference,T,10 working days,a,b,,c,no,2026-10-01,2026-11-17\n"));
        changed.at("2026-10-30T12:00").enquiry("2026-10-30");
        assertThat(changed.restated(Figure.FELL_DUE, LATER)).isEqualTo("0 → 1: TIMESCALE_CHANGED +1");
        assertThat(changed.restated(OPEN_DUE_SOON, LATER)).isEqualTo("1 → 0: TIMESCALE_CHANGED -1");
        assertThat(changed.restated(OPEN_OVERDUE, LATER)).isEqualTo("0 → 1: TIMESCALE_CHANGED +1");
    }

    @Test
    void twoCausesThatCancelOutAreBothTold() {
        EntryId enquiry = one.enquiry("2026-10-23");
        EntryId conference = one.at("2026-11-17T10:00").conference("2026-11-12", enquiry);
        one.at("2026-11-18T10:00").withdraw(conference);
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("0 → 0: RECORDED_LATE +1, WITHDRAWN -1");
        assertThat(one.restated(FINISHED, "2026-11-17T12:00")).isEqualTo("0 → 1: RECORDED_LATE +1");
    }

    @Test
    void eachOfThreeCausesHasItsShareOfWhatTheyMakeTogether() {
        // Recorded as held in the week, corrected out of it, corrected back, withdrawn: 0 + 1 - 1 + 1 - 1 = 0.
        EntryId enquiry = one.enquiry("2026-10-23");
        EntryId conference = one.at("2026-11-17T10:00").conference("2026-11-12", enquiry);
        one.at("2026-11-17T11:00").correctConference(conference, "2026-11-16", enquiry);
        one.at("2026-11-17T12:00").correctConference(conference, "2026-11-11", enquiry);
        one.at("2026-11-17T13:00").withdraw(conference);
        assertThat(one.restated(FINISHED, "2026-11-17T12:30")).isEqualTo("0 → 1: RECORDED_LATE +1, CORRECTED +0");
        assertThat(one.restated(FINISHED, LATER)).isEqualTo("0 → 0: RECORDED_LATE +1, CORRECTED +0, WITHDRAWN -1");
    }

    @Test
    void aMoveRecordedLateTakesTheClockFromOneTeamToAnotherAndLeavesTheCouncilAsItWas() {
        one.moved("2026-10-23", "East");
        one.enquiry("2026-10-23");
        one.at("2026-11-17T10:00").moved("2026-11-11", "West");
        var published = one.published();
        assertThat(one.restated(OPEN_OVERDUE, LATER, new OneTeam("East"), published))
                .isEqualTo("1 → 0: RECORDED_LATE -1");
        assertThat(one.restated(OPEN_OVERDUE, LATER, new OneTeam("West"), published))
                .isEqualTo("0 → 1: RECORDED_LATE +1");
        assertThat(one.restated(OPEN_OVERDUE, LATER, new AllTeams(), published)).isEqualTo("1 → 1: ");
    }

    @Test
    void whatNothingLearntAccountsForIsNotExplainedRatherThanHidden() {
        EntryId enquiry = one.enquiry("2026-10-23");
        one.at("2026-11-17T10:00").conference("2026-11-12", enquiry);
        Set<Counted> published = OneCase.with(one.published(), FINISHED);
        assertThat(one.restated(FINISHED, LATER, new AllTeams(), published))
                .isEqualTo("1 → 1: RECORDED_LATE +1, NOT_EXPLAINED -1");
    }

    @Test
    void whatHappenedAfterTheWeekChangesNothingInIt() {
        EntryId enquiry = one.enquiry("2026-10-23");
        one.at("2026-11-16T17:00").conference("2026-11-16", enquiry);
        assertThat(one.trail(LATER, one.published()).turns()).isEmpty();
    }

    @Test
    void aTurnNamesTheEntryAndWhenWeHadIt() {
        EntryId enquiry = one.enquiry("2026-10-23");
        EntryId conference = one.at("2026-11-18T10:00").conference("2026-11-12", enquiry, "2026-11-12T17:00");
        var turn = one.trail(LATER, one.published()).turns().getFirst();
        assertThat(turn.step().entryId()).contains(conference.value());
        assertThat(turn.step().learntAt()).isEqualTo(OneCase.london("2026-11-18T10:00"));
    }
}
