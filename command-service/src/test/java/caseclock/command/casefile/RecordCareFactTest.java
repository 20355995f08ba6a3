package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFixture.CASE;
import static caseclock.command.casefile.CaseFixture.entry;
import static caseclock.command.casefile.CaseFixture.given;
import static caseclock.command.casefile.CaseFixture.on;
import static caseclock.command.casefile.CaseFixture.recordedOnMonday;
import static caseclock.command.casefile.CaseFixture.refused;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.ContactOutcome;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.OversightSubject;
import caseclock.events.PlacementRegime;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.Visit.VisitMade;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordCareFactTest {

    private static final EntryId START = entry(1);
    private static final EntryId NEW = entry(2);

    private static ResultValidator<Case> record(Fact fact, Object... before) {
        return given(before).when(new RecordFact(CASE, fact), recordedOnMonday());
    }

    /** Each start on 5 November, an end of it on the 4th, the field that names it, and the refusal. */
    static Stream<Arguments> endsBeforeTheirStart() {
        return Stream.of(
                arguments(
                        new ContactReceived(START, on("2026-11-05"), Optional.empty()),
                        new ContactDecided(NEW, on("2026-11-04"), START, ContactOutcome.NEW_REFERRAL),
                        "contact",
                        "A contact cannot be decided before it started."),
                arguments(
                        new StrategyDiscussionRequested(START, on("2026-11-05"), Optional.empty()),
                        new StrategyDiscussionNoLongerNeeded(NEW, on("2026-11-04"), START),
                        "request",
                        "A request for a strategy discussion cannot be dropped before it started."),
                arguments(
                        new TransferInNotified(START, on("2026-11-05")),
                        new TransferInWithdrawn(NEW, on("2026-11-04"), START),
                        "notification",
                        "A transfer in cannot be withdrawn before it started."),
                arguments(
                        new ProtectionPlanStarted(
                                START,
                                on("2026-11-05"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new CoreGroupHeld(NEW, on("2026-11-04"), Optional.of(START), Optional.empty()),
                        "plan",
                        "A protection plan cannot be worked on before it started."),
                arguments(
                        new BecameLookedAfter(START, on("2026-11-05")),
                        new LookedAfterEnded(NEW, on("2026-11-04"), START),
                        "lookedAfter",
                        "A time of being looked after cannot end before it started."),
                arguments(
                        new PlacementStarted(START, on("2026-11-05"), PlacementRegime.STANDARD, false),
                        new PlacementEnded(NEW, on("2026-11-04"), START),
                        "placement",
                        "A placement cannot end before it started."),
                arguments(
                        new PlacementStarted(
                                START, on("2026-11-05"), PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL, false),
                        new TemporaryApprovalExtended(NEW, on("2026-11-04"), START),
                        "placement",
                        "A placement cannot be extended before it started."),
                arguments(
                        new PrivateFosteringNotified(START, on("2026-11-05")),
                        new PrivateFosteringEnded(NEW, on("2026-11-04"), START),
                        "arrangement",
                        "A private fostering arrangement cannot end before it started."));
    }

    @ParameterizedTest
    @MethodSource("endsBeforeTheirStart")
    void anEndOnTheDayBeforeItsStartIsRefused(Fact start, Fact end, String field, String sentence) {
        refused(record(end, start), "happenedOn", sentence);
    }

    @ParameterizedTest
    @MethodSource("endsBeforeTheirStart")
    void anEndWhoseStartIsNotRecordedYetIsRecorded(Fact start, Fact end, String field, String sentence) {
        record(end).expectEvents(end);
    }

    @ParameterizedTest
    @MethodSource("endsBeforeTheirStart")
    void anEndThatNamesAnotherKindOfEntryIsRefused(Fact start, Fact end, String field, String sentence) {
        String what = sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + sentence.substring(1, sentence.indexOf(" cannot"));
        refused(
                record(end, new SupervisionHeld(START, on("2026-11-02"), Optional.empty())),
                field,
                "The entry named here is not " + what + ".");
    }

    @Test
    void aTemporaryApprovalMayLieBeforeItsPlacement() {
        var placement = new PlacementStarted(
                START, on("2026-11-05"), PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL, false);
        var granted = new TemporaryApprovalGranted(NEW, on("2026-11-04"), START);
        record(granted, placement).expectEvents(granted);
    }

    @Test
    void aConnectedPersonIsApprovedForAPlacementAndNothingElse() {
        refused(
                record(
                        new ConnectedPersonApproved(NEW, on("2026-11-06"), START),
                        new BecameLookedAfter(START, on("2026-11-05"))),
                "placement",
                "The entry named here is not a placement.");
    }

    @Test
    void aChildWhoWasNotSeenWasNotSeenAlone() {
        refused(
                record(new VisitMade(NEW, on("2026-11-05"), Optional.empty(), Optional.of(false), Optional.of(true))),
                "seenAlone",
                "A child who was not seen cannot have been seen alone.");
    }

    @Test
    void aVisitThatDoesNotSayWhetherTheChildWasSeenIsRecorded() {
        var visit = new VisitMade(NEW, on("2026-11-05"), Optional.empty(), Optional.empty(), Optional.empty());
        record(visit).expectEvents(visit);
    }

    @Test
    void whoeverHasOversightIsAStaffReferenceAndNoName() {
        String sentence =
                "A worker is given by staff reference: up to 40 letters, digits and . _ - without spaces, never a name.";
        refused(record(new SupervisionHeld(NEW, on("2026-11-05"), Optional.of("Jo Bloggs"))), "worker", sentence);
        refused(
                record(new ManagementOversightRecorded(
                        NEW, on("2026-11-05"), OversightSubject.OTHER, Optional.of("Jo Bloggs"))),
                "by",
                sentence);
    }
}
