package caseclock.benchmarks;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Section47Outcome;
import caseclock.events.SourceKind;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Histories of invented cases, always the same: what happened is recorded in the evening of its day. */
final class MadeUpCase {

    private static final LocalDate START = LocalDate.of(2023, 11, 20);

    private final List<HistoryEntry> entries = new ArrayList<>();

    private MadeUpCase() {}

    /** From referral to the first review of a plan that ends with it: 15 entries. */
    static CaseHistory typical() {
        var made = new MadeUpCase();
        EntryId plan = made.untilPlan();
        made.add(110, id -> new CoreGroupHeld(id, on(32), Optional.of(plan), Optional.empty()));
        made.add(110, id -> review(id, 110, plan));
        made.add(111, id -> new ProtectionPlanEnded(id, on(111), plan));
        return made.history();
    }

    /** A plan of nearly three years: a visit every other week, supervision every four, core groups every six, reviews: 150 entries. */
    static CaseHistory longOne() {
        var made = new MadeUpCase();
        EntryId plan = made.untilPlan();
        for (int day = 32; made.entries.size() < 148; day += 14) {
            int visited = day;
            made.add(
                    day,
                    id -> new VisitMade(
                            id,
                            on(visited),
                            Optional.of(VisitKind.CHILD_PROTECTION),
                            Optional.of(true),
                            Optional.of(true)));
            if (day % 4 == 0) {
                made.add(day + 1, id -> new SupervisionHeld(id, on(visited + 1), Optional.of("W1")));
            }
            if (day % 42 == 32) {
                made.add(day + 2, id -> new CoreGroupHeld(id, on(visited + 2), Optional.of(plan), Optional.empty()));
            }
            if (day % 168 == 102) {
                made.add(day + 3, id -> review(id, visited + 3, plan));
            }
        }
        made.add(1_500, id -> new ProtectionPlanEnded(id, on(1_500), plan));
        made.add(1_510, id -> new CaseClosed(id, on(1_510), Optional.empty()));
        return made.history();
    }

    /** The typical case, in which every entry is corrected twice, and withdrawn and brought back. */
    static CaseHistory restless() {
        var made = new MadeUpCase();
        List<HistoryEntry> facts = typical().entries();
        made.entries.addAll(facts);
        int day = 200;
        for (HistoryEntry entry : facts) {
            Fact fact = (Fact) entry.event();
            made.record(day++, new EntryCorrected(fact.entryId(), fact, AmendmentReason.WRONG_DETAIL));
            made.record(day++, new EntryWithdrawn(fact.entryId(), AmendmentReason.WRONG_CHILD));
            made.record(day++, new EntryCorrected(fact.entryId(), fact, AmendmentReason.OTHER));
        }
        return made.history();
    }

    private EntryId untilPlan() {
        EntryId referral =
                add(0, id -> new ReferralReceived(id, on(0), Optional.empty(), Optional.empty(), Optional.empty()));
        add(1, id -> new ReferralDecided(id, on(1), referral, ReferralOutcome.ASSESSMENT));
        EntryId worker = add(1, id -> allocated(id, 1, "W1"));
        EntryId assessment = add(2, id -> new AssessmentStarted(id, on(2)));
        EntryId discussion = add(3, id -> new StrategyDiscussionHeld(id, on(3), Optional.empty(), Set.of(), Set.of()));
        EntryId enquiry =
                add(3, id -> new Section47EnquiryStarted(id, on(3), Optional.of(discussion), Optional.empty()));
        add(5, id -> new ConferenceBooked(id, on(5), ConferenceKind.INITIAL, Optional.of(enquiry), START.plusDays(22)));
        add(18, id -> new Section47EnquiryConcluded(id, on(18), enquiry, Section47Outcome.CONFERENCE));
        EntryId conference = add(
                22,
                id -> new ConferenceHeld(
                        id,
                        on(22),
                        ConferenceKind.INITIAL,
                        Optional.of(enquiry),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.empty()));
        add(25, id -> new AllocationEnded(id, on(25), worker, Optional.empty()));
        add(27, id -> allocated(id, 27, "W2"));
        add(28, id -> new AssessmentAuthorised(id, on(28), assessment, List.of("3B")));
        return add(
                22,
                id -> new ProtectionPlanStarted(
                        id, on(22), Optional.of(conference), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static CaseAllocated allocated(EntryId id, int day, String worker) {
        return new CaseAllocated(id, on(day), worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.of("West"));
    }

    private static ReviewConferenceHeld review(EntryId id, int day, EntryId plan) {
        return new ReviewConferenceHeld(
                id, on(day), Optional.of(plan), Optional.of(true), Optional.of(true), Optional.empty());
    }

    private static Happened on(int day) {
        return Happened.on(START.plusDays(day));
    }

    private EntryId add(int day, Function<EntryId, Fact> fact) {
        var id = new EntryId(new UUID(47, entries.size()));
        record(day, fact.apply(id));
        return id;
    }

    private void record(int day, CaseEvent event) {
        Instant evening = START.plusDays(day)
                .atTime(18, entries.size() % 60)
                .atZone(Happened.LONDON)
                .toInstant();
        entries.add(new HistoryEntry(entries.size() + 1L, event, evening, SourceKind.CASE_RECORD));
    }

    private CaseHistory history() {
        return new CaseHistory("999", entries);
    }
}
