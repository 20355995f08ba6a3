package caseclock.events;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.UploadEvent.UploadDiscarded;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadEvent.UploadRuleBroken;
import caseclock.events.UploadEvent.UploadStarted;
import caseclock.events.Visit.VisitMade;
import caseclock.events.json.EventJson;
import caseclock.events.json.EventTypes;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins the stored name and the JSON of every event for ever: a golden file each, read back and written again. */
class GoldenEventsTest {

    private static final EntryId REFERRAL = entry(1);
    private static final EntryId DISCUSSION = entry(2);
    private static final EntryId ENQUIRY = entry(3);
    private static final EntryId CONFERENCE = entry(4);
    private static final EntryId PLAN = entry(5);
    private static final EntryId ASSESSMENT = entry(6);
    private static final EntryId BOOKING = entry(7);
    private static final EntryId ALLOCATION = entry(8);
    private static final EntryId CONTACT = entry(9);
    private static final EntryId REQUEST = entry(10);
    private static final EntryId NOTIFICATION = entry(11);
    private static final EntryId CARE = entry(12);
    private static final EntryId PLACEMENT = entry(13);
    private static final EntryId ARRANGEMENT = entry(14);
    private static final EntryId NEW = entry(99);
    private static final UUID MEETING = new UUID(7, 1);
    private static final UUID UPLOAD = new UUID(8, 1);

    static Stream<StoredEvent> oneOfEach() {
        return Stream.of(
                new CaseRegistered(new CaseId(new UUID(9, 1)), "999", "WX20231"),
                new ReferralReceived(
                        REFERRAL,
                        Happened.at(LocalDate.of(2026, 10, 26), LocalTime.of(9, 5)),
                        Optional.of(ReferralSource.SCHOOL),
                        Optional.of(PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION),
                        Optional.of(false)),
                new ReferralDecided(NEW, on("2026-10-27"), REFERRAL, ReferralOutcome.STRATEGY_DISCUSSION),
                new AssessmentStarted(ASSESSMENT, on("2026-10-27")),
                new AssessmentAuthorised(NEW, on("2026-12-18"), ASSESSMENT, List.of("3B", "16A")),
                new AssessmentDiscontinued(NEW, on("2026-12-01"), ASSESSMENT),
                new StrategyDiscussionHeld(
                        DISCUSSION,
                        Happened.at(LocalDate.of(2026, 10, 26), LocalTime.of(14, 30)),
                        Optional.of(MEETING),
                        Set.of(Agency.HEALTH, Agency.POLICE, Agency.SOCIAL_CARE, Agency.EDUCATION),
                        Set.of(Agency.POLICE, Agency.SOCIAL_CARE)),
                new Section47EnquiryStarted(ENQUIRY, on("2026-10-26"), Optional.of(DISCUSSION), Optional.of(false)),
                new Section47EnquiryConcluded(NEW, on("2026-11-05"), ENQUIRY, Section47Outcome.CONFERENCE),
                new ConferenceBooked(
                        BOOKING,
                        on("2026-10-28"),
                        ConferenceKind.INITIAL,
                        Optional.of(ENQUIRY),
                        LocalDate.of(2026, 11, 13)),
                new ConferenceBookingCancelled(NEW, on("2026-11-02"), BOOKING),
                new ConferenceHeld(
                        CONFERENCE,
                        on("2026-11-16"),
                        ConferenceKind.INITIAL,
                        Optional.of(ENQUIRY),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(MEETING)),
                new ReviewConferenceHeld(
                        NEW,
                        on("2027-02-12"),
                        Optional.of(PLAN),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(MEETING)),
                new ConferenceNotRequired(NEW, on("2026-11-05"), ENQUIRY),
                new ConferenceDelayAgreed(NEW, on("2026-11-12"), ENQUIRY, DelayReason.CHAIR_NOT_AVAILABLE),
                new ProtectionPlanStarted(
                        PLAN,
                        on("2026-11-16"),
                        Optional.of(CONFERENCE),
                        Optional.of(CategoryOfAbuse.NEGLECT),
                        Optional.of(CategoryOfAbuse.EMOTIONAL),
                        Optional.of(1)),
                new ProtectionPlanEnded(NEW, on("2027-02-12"), PLAN),
                new CaseAllocated(
                        ALLOCATION, on("2026-10-28"), "W-1042", AllocationRole.ACCOUNTABLE_WORKER, Optional.of("East")),
                new AllocationEnded(NEW, on("2027-03-01"), ALLOCATION, Optional.of(WorkerChangeReason.LEFT_ROLE)),
                new CaseTransferredToTeam(NEW, on("2026-10-27"), "Front door"),
                new NobodyAllocated(NEW, on("2026-10-27")),
                new UnallocatedRiskAssessed(NEW, on("2026-10-28"), Optional.of("M-0007")),
                new CaseClosed(NEW, on("2027-06-30"), Optional.of(ClosureReason.SERVICES_CEASED)),
                new ContactReceived(
                        CONTACT,
                        Happened.at(LocalDate.of(2026, 10, 23), LocalTime.of(23, 50)),
                        Optional.of(ReferralSource.POLICE)),
                new ContactDecided(
                        NEW,
                        Happened.at(LocalDate.of(2026, 10, 24), LocalTime.of(10, 15)),
                        CONTACT,
                        ContactOutcome.NEW_REFERRAL),
                new StrategyDiscussionRequested(REQUEST, on("2026-10-26"), Optional.of(MEETING)),
                new StrategyDiscussionNoLongerNeeded(NEW, on("2026-10-27"), REQUEST),
                new TransferInNotified(NOTIFICATION, on("2026-10-26")),
                new TransferInWithdrawn(NEW, on("2026-11-04"), NOTIFICATION),
                new CoreGroupHeld(NEW, on("2026-11-27"), Optional.of(PLAN), Optional.of(MEETING)),
                new VisitMade(
                        NEW,
                        on("2026-11-20"),
                        Optional.of(VisitKind.CHILD_PROTECTION),
                        Optional.of(true),
                        Optional.of(false)),
                new AllocationDelayNotified(NEW, on("2026-10-30")),
                new SupervisionHeld(NEW, on("2026-11-24"), Optional.of("W-1042")),
                new ManagementOversightRecorded(
                        NEW, on("2026-11-06"), OversightSubject.UNALLOCATED_CHILD, Optional.of("M-0007")),
                new BecameLookedAfter(CARE, on("2027-01-11")),
                new LookedAfterEnded(NEW, on("2027-06-01"), CARE),
                new PlacementStarted(
                        PLACEMENT, on("2027-01-11"), PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL, true),
                new PlacementEnded(NEW, on("2027-06-01"), PLACEMENT),
                new LookedAfterReviewHeld(NEW, on("2027-02-05"), Optional.of(MEETING)),
                new PermanencyPlanMade(NEW, on("2027-04-30")),
                new TemporaryApprovalGranted(NEW, on("2027-01-11"), PLACEMENT),
                new TemporaryApprovalExtended(NEW, on("2027-05-03"), PLACEMENT),
                new ConnectedPersonAssessmentStarted(
                        NEW, Happened.at(LocalDate.of(2027, 1, 12), LocalTime.of(11, 0)), PLACEMENT),
                new ConnectedPersonApproved(NEW, on("2027-05-24"), PLACEMENT),
                new PrivateFosteringNotified(ARRANGEMENT, on("2026-10-26")),
                new PrivateFosteringEnded(NEW, on("2027-03-15"), ARRANGEMENT),
                new EntryCorrected(
                        ENQUIRY,
                        new Section47EnquiryStarted(
                                ENQUIRY, on("2026-10-27"), Optional.of(DISCUSSION), Optional.empty()),
                        AmendmentReason.WRONG_DATE),
                new EntryWithdrawn(ENQUIRY, AmendmentReason.RECORDED_TWICE),
                new RecordKept(ENQUIRY, "enquiry-before-referral", KeptReason.CONFIRMED_AS_RIGHT),
                new RecordKeptNoLonger(ENQUIRY, "enquiry-before-referral"),
                new UploadStarted(
                        UPLOAD, "annex-a", "9f86d081884c7d65", 259_162, Optional.of("998"), Optional.of(true)),
                new UploadChecked(
                        UPLOAD,
                        "998",
                        Optional.of(LocalDate.of(2026, 11, 15)),
                        Optional.of(LocalDate.of(2026, 11, 8)),
                        new UploadCounts(200, 241, 1004, 900, 90, 10, 0, 4),
                        List.of(new UploadPart("List 7", 900, 90, 10, 0, 4)),
                        List.of(new UploadPart("East", 700, 90, 10, 0, 0), new UploadPart("", 200, 0, 0, 0, 4)),
                        List.of(new UploadScope(
                                "List 7",
                                List.of("ProtectionPlanStarted"),
                                LocalDate.of(2026, 5, 16),
                                LocalDate.of(2026, 11, 15),
                                true,
                                true,
                                88,
                                1,
                                true))),
                new UploadConfirmed(UPLOAD, UploadWithdrawals.WHERE_TRUSTED, Optional.of("data-officer")),
                new UploadDiscarded(UPLOAD, Optional.of("data-officer")),
                new UploadBatchRecorded(UPLOAD, new UploadCounts(200, 241, 1004, 900, 90, 10, 0, 4), 0.25),
                new UploadRecordRejected(
                        UPLOAD,
                        17,
                        Optional.of("List 7"),
                        Optional.of(new CaseId(new UUID(9, 1))),
                        "CPPstartDate",
                        "2026-02-30",
                        "This is no day of the calendar; give a date as year-month-day."),
                new UploadRuleBroken(UPLOAD, "8875", "The conference is on a Saturday or Sunday.", 91),
                new UploadItemsLeftAside(UPLOAD, "CINPlanDates", 112),
                new UploadFinished(UPLOAD),
                new UploadRefused(UPLOAD, "The file ends in the middle of an element (line 12, column 5)."));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyEventIsWrittenAsItsGoldenFileSays(StoredEvent event) throws IOException {
        var written = EventJson.json().readTree(EventJson.write(event));
        assertThat(written).isEqualTo(EventJson.json().readTree(golden(nameOf(event))));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyGoldenFileReadsBackAsItsEvent(StoredEvent event) throws IOException {
        assertThat(EventJson.read(nameOf(event), golden(nameOf(event)))).isEqualTo(event);
    }

    @Test
    void everyEventOfTheSealedFamiliesHasAGoldenFile() {
        assertThat(oneOfEach().map(GoldenEventsTest::nameOf))
                .containsExactlyInAnyOrderElementsOf(EventTypes.byName().keySet());
    }

    @Test
    void whatASourceLeavesOutReadsAsUnknownAndNotAsNull() {
        var bare = EventJson.read(
                "Section47EnquiryStarted",
                "{\"entryId\":\"%s\",\"happened\":\"2026-10-26\"}"
                        .formatted(ENQUIRY)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(bare)
                .isEqualTo(new Section47EnquiryStarted(ENQUIRY, on("2026-10-26"), Optional.empty(), Optional.empty()));
    }

    @Test
    void membersThatALaterVersionAddsAreReadOver() {
        var later = EventJson.read(
                "EntryWithdrawn",
                "{\"entryId\":\"%s\",\"reason\":\"OTHER\",\"addedLater\":{\"x\":1}}"
                        .formatted(ENQUIRY)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(later).isEqualTo(new EntryWithdrawn(ENQUIRY, AmendmentReason.OTHER));
    }

    @Test
    void anUploadFromBeforeFilesCouldBeCheckedFirstWasRecordedAtOnce() {
        var older = EventJson.read(
                "UploadStarted",
                "{\"uploadId\":\"%s\",\"kind\":\"cin-census\",\"fileHash\":\"9f\",\"bytes\":3}"
                        .formatted(UPLOAD)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(older).isEqualTo(new UploadStarted(UPLOAD, "cin-census", "9f", 3));
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = GoldenEventsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file of %s", name).isNotNull();
            return file.readAllBytes();
        }
    }

    private static String nameOf(StoredEvent event) {
        return event.getClass().getSimpleName();
    }

    private static Happened on(String day) {
        return Happened.on(LocalDate.parse(day));
    }

    private static EntryId entry(long number) {
        return new EntryId(new UUID(0x0198L << 48, number));
    }
}
