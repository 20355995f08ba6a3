package caseclock.query.casehistory;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.Visit.VisitMade;
import caseclock.events.json.EventJson;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.replay.CaseRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An invented case in the autumn of 2026: the discussion is first recorded for Wednesday 16 September and corrected to Monday 14 September, so that
 * the limit moves from 7 to 5 October; the conference is booked for 7 October, moved to 9 October, and held on 14 October.
 */
final class SampleCase {

    static final UUID CASE = new UUID(1, 231);

    private static final EntryId REFERRAL = id(1);
    private static final EntryId DISCUSSION = id(4);
    private static final EntryId ENQUIRY = id(5);

    private final List<EntryRow> rows = new ArrayList<>();

    private SampleCase() {}

    static CaseRecord whole() {
        var story = new SampleCase();
        story.tell();
        return new CaseRecord(file(Optional.empty()), List.copyOf(story.rows));
    }

    /** The same, and then a visit a day until there are so many entries. */
    static CaseRecord repeated(int entries) {
        var story = new SampleCase();
        story.tell();
        for (int at = story.rows.size(); at < entries; at++) {
            story.recorded(
                    Instant.parse("2026-10-21T09:00:00Z")
                            .plusSeconds(3600L * at)
                            .toString(),
                    new VisitMade(id(1000 + at), on(10, 21), Optional.empty(), Optional.of(true), Optional.empty()));
        }
        return new CaseRecord(file(Optional.empty()), List.copyOf(story.rows));
    }

    static CaseRecord empty() {
        return new CaseRecord(file(Optional.empty()), List.of());
    }

    static CaseRecord stopped() {
        return new CaseRecord(
                file(Optional.of("Entry 3 of this case is of a kind that this version does not know.")),
                whole().entries());
    }

    private static CaseFileRow file(Optional<String> stopped) {
        return new CaseFileRow(CASE, "892", "WX-20231", 12, stopped.map(_ -> 3L), stopped);
    }

    private void tell() {
        recorded(
                "2026-09-10T08:05:00Z",
                new ReferralReceived(
                        REFERRAL, on(9, 10), Optional.of(ReferralSource.POLICE), Optional.empty(), Optional.empty()));
        recorded("2026-09-11T09:00:00Z", new ReferralDecided(id(2), on(9, 11), REFERRAL, ReferralOutcome.ASSESSMENT));
        recorded(
                "2026-09-14T08:15:00Z",
                new CaseAllocated(id(3), on(9, 11), "SW1042", AllocationRole.ACCOUNTABLE_WORKER, Optional.of("West")));
        recorded("2026-09-14T08:16:00Z", new AssessmentStarted(id(9), on(9, 11)));
        recorded("2026-09-17T14:20:00Z", discussion(16));
        recorded(
                "2026-09-17T14:24:00Z",
                new Section47EnquiryStarted(ENQUIRY, on(9, 16), Optional.of(DISCUSSION), Optional.empty()));
        recorded(
                "2026-09-21T13:10:00Z",
                new ConferenceBooked(
                        id(6), on(9, 21), ConferenceKind.INITIAL, Optional.of(ENQUIRY), LocalDate.of(2026, 10, 7)));
        recorded("2026-09-24T09:02:00Z", new EntryCorrected(DISCUSSION, discussion(14), AmendmentReason.WRONG_DATE));
        recorded(
                "2026-09-24T09:03:00Z",
                new EntryCorrected(
                        ENQUIRY,
                        new Section47EnquiryStarted(ENQUIRY, on(9, 14), Optional.of(DISCUSSION), Optional.empty()),
                        AmendmentReason.WRONG_DATE));
        seen(
                "2026-09-25T05:12:00Z",
                new StrategyDiscussionHeld(id(8), on(9, 15), Optional.empty(), Set.of(), Set.of()));
        seen("2026-09-29T05:12:00Z", new EntryWithdrawn(id(8), AmendmentReason.RECORDED_TWICE));
        recorded(
                "2026-10-02T15:52:00Z",
                new ConferenceBooked(
                        id(10), on(9, 30), ConferenceKind.INITIAL, Optional.of(ENQUIRY), LocalDate.of(2026, 10, 9)));
        seen(
                "2026-10-20T05:12:00Z",
                new ConferenceHeld(
                        id(11),
                        Happened.at(LocalDate.of(2026, 10, 14), LocalTime.of(14, 0)),
                        ConferenceKind.INITIAL,
                        Optional.of(ENQUIRY),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.empty()));
        seen(
                "2026-10-20T05:12:00Z",
                new ProtectionPlanStarted(
                        id(12),
                        on(10, 14),
                        Optional.of(id(11)),
                        Optional.of(CategoryOfAbuse.NEGLECT),
                        Optional.empty(),
                        Optional.of(0)));
    }

    private static StrategyDiscussionHeld discussion(int day) {
        return new StrategyDiscussionHeld(DISCUSSION, on(9, day), Optional.empty(), Set.of(), Set.of());
    }

    private void recorded(String moment, CaseEvent event) {
        add(moment, event, "RECORDED_BY_SOURCE", Optional.of("SW1042"), "case-system");
    }

    private void seen(String moment, CaseEvent event) {
        add(moment, event, "FIRST_SEEN_BY_US", Optional.empty(), "cin-census/0198");
    }

    private void add(String moment, CaseEvent event, String basis, Optional<String> by, String source) {
        var at = Instant.parse(moment);
        int sequence = rows.size() + 1;
        rows.add(new EntryRow(
                CASE,
                sequence,
                "892",
                Optional.of(entry(event).value()),
                change(event),
                event.getClass().getSimpleName(),
                EventJson.json().readTree(EventJson.write(event)),
                Optional.empty(),
                at,
                basis,
                by,
                source,
                sequence,
                at));
    }

    private static String change(CaseEvent event) {
        return event instanceof EntryCorrected
                ? "CORRECTED"
                : event instanceof EntryWithdrawn ? "WITHDRAWN" : "RECORDED";
    }

    private static EntryId entry(CaseEvent event) {
        return switch (event) {
            case Fact fact -> fact.entryId();
            case EntryCorrected corrected -> corrected.entryId();
            case EntryWithdrawn withdrawn -> withdrawn.entryId();
            default -> throw new IllegalArgumentException("Only facts and amendments are entries.");
        };
    }

    private static Happened on(int month, int day) {
        return Happened.on(LocalDate.of(2026, month, day));
    }

    private static EntryId id(int number) {
        return new EntryId(new UUID(2, number));
    }
}
