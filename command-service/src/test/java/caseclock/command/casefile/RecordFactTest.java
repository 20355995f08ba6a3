package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFixture.CASE;
import static caseclock.command.casefile.CaseFixture.entry;
import static caseclock.command.casefile.CaseFixture.fixture;
import static caseclock.command.casefile.CaseFixture.given;
import static caseclock.command.casefile.CaseFixture.on;
import static caseclock.command.casefile.CaseFixture.recordedOnMonday;
import static caseclock.command.casefile.CaseFixture.refused;

import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Section47Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordFactTest {

    private static final ReferralReceived REFERRAL =
            new ReferralReceived(entry(1), on("2026-10-26"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Section47EnquiryStarted ENQUIRY =
            new Section47EnquiryStarted(entry(3), on("2026-10-26"), Optional.empty(), Optional.empty());
    private static final AssessmentStarted ASSESSMENT = new AssessmentStarted(entry(6), on("2026-10-27"));

    private static ResultValidator<Case> record(Fact fact, Object... before) {
        return given(before).when(new RecordFact(CASE, fact), recordedOnMonday());
    }

    @Nested
    class InACaseThatNobodyRegistered {

        @Test
        void nothingCanBeRecorded() {
            fixture()
                    .givenNoPriorActivity()
                    .when(new RecordFact(CASE, REFERRAL), recordedOnMonday())
                    .expectException(AggregateNotFoundException.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class InAnEmptyCase {

        @Test
        void aReferralIsRecorded() {
            record(REFERRAL).expectEvents(REFERRAL);
        }

        @Test
        void aFactOfTodayIsRecorded() {
            var today = new AssessmentStarted(entry(6), on("2026-11-16"));
            record(today).expectEvents(today);
        }

        @Test
        void aFactOfTomorrowIsRefused() {
            refused(
                    record(new AssessmentStarted(entry(6), on("2026-11-17"))),
                    "happenedOn",
                    "2026-11-17 is after 2026-11-16, the day on which this was recorded. Give the day on which it happened.");
        }

        @Test
        void aFactOfAnotherCenturyIsRefused() {
            refused(
                    record(new AssessmentStarted(entry(6), on("1899-12-31"))),
                    "happenedOn",
                    "1899-12-31 is too long ago. Give the day on which it happened, from 1900-01-01 on.");
        }

        @Test
        void aConferenceWithoutAnEnquiryIsRecordedHoweverImplausible() {
            var conference = new ConferenceHeld(
                    entry(4),
                    on("2026-11-02"),
                    ConferenceKind.INITIAL,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            record(conference).expectEvents(conference);
        }

        @Test
        void anEndWhoseStartIsNotRecordedYetIsRecorded() {
            var concluded =
                    new Section47EnquiryConcluded(entry(9), on("2026-11-05"), entry(3), Section47Outcome.CONFERENCE);
            record(concluded).expectEvents(concluded);
        }

        @Test
        void aBookingMayBeForADayToComeButNotForOneBeforeItWasMade() {
            var booked = new ConferenceBooked(
                    entry(7), on("2026-11-16"), ConferenceKind.INITIAL, Optional.empty(), LocalDate.of(2026, 12, 1));
            record(booked).expectEvents(booked);
            refused(
                    record(new ConferenceBooked(
                            entry(7),
                            on("2026-11-16"),
                            ConferenceKind.INITIAL,
                            Optional.empty(),
                            LocalDate.of(2026, 11, 13))),
                    "bookedFor",
                    "A conference cannot be booked for a day before the booking was made.");
        }

        @Test
        void aWorkerIsAStaffReferenceAndNoName() {
            refused(
                    record(new CaseAllocated(
                            entry(8),
                            on("2026-11-02"),
                            "Jo Bloggs",
                            AllocationRole.ACCOUNTABLE_WORKER,
                            Optional.empty())),
                    "worker",
                    "A worker is given by staff reference: up to 40 letters, digits and . _ - without spaces, never a name.");
        }

        @Test
        void aTeamIsNoMarkup() {
            refused(
                    record(new CaseTransferredToTeam(entry(8), on("2026-11-02"), "=East\u0007")),
                    "team",
                    "A team is given by its name: up to 80 letters, digits, spaces and punctuation marks.");
        }

        @Test
        void aReviewIsNotRecordedAsAnInitialConference() {
            refused(
                    record(new ConferenceHeld(
                            entry(4),
                            on("2026-11-02"),
                            ConferenceKind.REVIEW,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
                    "kind",
                    "A review is recorded as a review conference; here the kind is INITIAL or TRANSFER_IN.");
        }

        @Test
        void aNegativeNumberOfPlansIsRefused() {
            refused(
                    record(new ProtectionPlanStarted(
                            entry(5),
                            on("2026-11-02"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(-1))),
                    "previousPlans",
                    "The number of previous plans is between 0 and 99.");
        }
    }

    @Nested
    class InACaseWithAReferralAnAssessmentAndAnEnquiry {

        private ResultValidator<Case> then(Fact fact) {
            return record(fact, REFERRAL, ASSESSMENT, ENQUIRY);
        }

        @Test
        void theSameEntryIsNotRecordedTwice() {
            refused(
                    then(REFERRAL),
                    "entryId",
                    "This entry is already recorded. Correct or withdraw it, or give a new entry an identity of its own.");
        }

        @Test
        void anAssessmentIsAuthorisedOnTheDayItStarted() {
            var sameDay = new AssessmentAuthorised(entry(9), on("2026-10-27"), ASSESSMENT.entryId(), List.of("3B"));
            then(sameDay).expectEvents(sameDay);
        }

        @Test
        void anAssessmentIsNotAuthorisedTheDayBefore() {
            refused(
                    then(new AssessmentAuthorised(entry(9), on("2026-10-26"), ASSESSMENT.entryId(), List.of())),
                    "happenedOn",
                    "An assessment cannot be authorised before it started.");
        }

        @Test
        void aDecisionNamesAReferralAndNothingElse() {
            refused(
                    then(new ReferralDecided(
                            entry(9), on("2026-10-27"), ENQUIRY.entryId(), ReferralOutcome.ASSESSMENT)),
                    "referral",
                    "The entry named here is not a referral.");
        }

        @Test
        void aConferenceBeforeItsEnquiryIsRecordedAndLeftToTheRecordsToCorrect() {
            var early = new ConferenceHeld(
                    entry(4),
                    on("2026-10-20"),
                    ConferenceKind.INITIAL,
                    Optional.of(ENQUIRY.entryId()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            then(early).expectEvents(early);
        }

        @Test
        void aFactorIsACode() {
            refused(
                    then(new AssessmentAuthorised(
                            entry(9), on("2026-11-02"), ASSESSMENT.entryId(), List.of("3B", "mother ill"))),
                    "factors",
                    "A factor is given by DfE's code, one or two digits and mostly a letter, for instance 3B.");
        }
    }

    @Nested
    class WhenTheEndIsAlreadyRecorded {

        private final AllocationEnded ended =
                new AllocationEnded(entry(9), on("2026-11-05"), entry(8), Optional.empty());

        private CaseAllocated allocatedOn(String day) {
            return new CaseAllocated(
                    entry(8), on(day), "W-1042", AllocationRole.ACCOUNTABLE_WORKER, Optional.of("East"));
        }

        @Test
        void theStartMayStillFollow() {
            record(allocatedOn("2026-11-05"), ended).expectEvents(allocatedOn("2026-11-05"));
        }

        @Test
        void butNotOnALaterDay() {
            refused(
                    record(allocatedOn("2026-11-06"), ended),
                    "happenedOn",
                    "An allocation cannot end before it started.");
        }

        @Test
        void unlessTheEndWasWithdrawn() {
            record(
                            allocatedOn("2026-11-06"),
                            ended,
                            new EntryWithdrawn(ended.entryId(), AmendmentReason.DID_NOT_HAPPEN))
                    .expectEvents(allocatedOn("2026-11-06"));
        }
    }
}
