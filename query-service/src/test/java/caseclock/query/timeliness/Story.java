package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.london;

import caseclock.events.Allocation;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceDelayAgreed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConferenceKind;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.ContactOutcome;
import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.OversightSubject;
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
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import caseclock.events.WorkerChangeReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes down a case's history for a test, one sentence per entry. Each entry is numbered, and known from noon of the day it happened unless said. */
final class Story {

    private static final Instant LATER = london("2030-01-01T12:00");

    private final List<HistoryEntry> entries = new ArrayList<>();
    private Optional<Instant> recordedAt = Optional.empty();
    private SourceKind source = SourceKind.CASE_RECORD;
    private int ids;

    /** What follows was recorded at that moment in London. */
    Story recordedAt(String londonDateTime) {
        recordedAt = Optional.of(london(londonDateTime));
        return this;
    }

    /** What follows came from a census. */
    Story fromCensus() {
        source = SourceKind.CIN_CENSUS;
        return this;
    }

    /** What follows came from Annex A, which lists who has each child now. */
    Story fromAnnexA() {
        source = SourceKind.ANNEX_A;
        return this;
    }

    /** What follows came from a source that may tell of anything, as at the beginning. */
    Story fromApi() {
        source = SourceKind.CASE_RECORD;
        return this;
    }

    EntryId referral(String when) {
        return add(referralAs(id(), when));
    }

    static ReferralReceived referralAs(EntryId entry, String when) {
        return new ReferralReceived(entry, at(when), Optional.empty(), Optional.empty(), Optional.empty());
    }

    EntryId referral(String when, boolean noFurtherAction) {
        return add(
                new ReferralReceived(id(), at(when), Optional.empty(), Optional.empty(), Optional.of(noFurtherAction)));
    }

    EntryId decided(String when, EntryId referral, ReferralOutcome outcome) {
        return add(new ReferralDecided(id(), at(when), referral, outcome));
    }

    EntryId nobodyAllocated(String when) {
        return add(new Allocation.NobodyAllocated(id(), at(when)));
    }

    EntryId assessmentStarted(String when) {
        return add(new AssessmentStarted(id(), at(when)));
    }

    EntryId assessmentAuthorised(String when, EntryId assessment) {
        return add(new AssessmentAuthorised(id(), at(when), assessment, List.of()));
    }

    EntryId assessmentDiscontinued(String when, EntryId assessment) {
        return add(new AssessmentDiscontinued(id(), at(when), assessment));
    }

    EntryId discussion(String when) {
        return add(discussionAs(id(), when));
    }

    static StrategyDiscussionHeld discussionAs(EntryId entry, String when) {
        return new StrategyDiscussionHeld(entry, at(when), Optional.empty(), Set.of(), Set.of());
    }

    EntryId enquiry(String when, EntryId discussion) {
        return add(new Section47EnquiryStarted(id(), at(when), Optional.of(discussion), Optional.empty()));
    }

    EntryId enquiry(String when) {
        return add(new Section47EnquiryStarted(id(), at(when), Optional.empty(), Optional.empty()));
    }

    EntryId enquiryNeedingNoConference(String when) {
        return add(new Section47EnquiryStarted(id(), at(when), Optional.empty(), Optional.of(true)));
    }

    EntryId concluded(String when, EntryId enquiry, Section47Outcome outcome) {
        return add(new Section47EnquiryConcluded(id(), at(when), enquiry, outcome));
    }

    EntryId notRequired(String when, EntryId enquiry) {
        return add(new ConferenceNotRequired(id(), at(when), enquiry));
    }

    EntryId delayAgreed(String when, EntryId enquiry, DelayReason reason) {
        return add(new ConferenceDelayAgreed(id(), at(when), enquiry, reason));
    }

    EntryId booked(String when, ConferenceKind kind, EntryId enquiry, String bookedFor) {
        return add(new ConferenceBooked(id(), at(when), kind, Optional.of(enquiry), LocalDate.parse(bookedFor)));
    }

    EntryId booked(String when, ConferenceKind kind, String bookedFor) {
        return add(new ConferenceBooked(id(), at(when), kind, Optional.empty(), LocalDate.parse(bookedFor)));
    }

    EntryId calledOff(String when, EntryId booking) {
        return add(new ConferenceBookingCancelled(id(), at(when), booking));
    }

    EntryId conference(String when, EntryId enquiry) {
        return add(held(when, ConferenceKind.INITIAL, Optional.of(enquiry), Optional.empty(), Optional.empty()));
    }

    EntryId conference(String when) {
        return add(held(when, ConferenceKind.INITIAL, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    EntryId conferenceMakingPlan(String when) {
        return add(held(when, ConferenceKind.INITIAL, Optional.empty(), Optional.of(true), Optional.of(true)));
    }

    EntryId conferenceNotQuorate(String when, EntryId enquiry) {
        return add(held(when, ConferenceKind.INITIAL, Optional.of(enquiry), Optional.of(false), Optional.empty()));
    }

    EntryId transferInConference(String when) {
        return add(held(when, ConferenceKind.TRANSFER_IN, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private ConferenceHeld held(
            String when,
            ConferenceKind kind,
            Optional<EntryId> enquiry,
            Optional<Boolean> quorate,
            Optional<Boolean> planMade) {
        return new ConferenceHeld(id(), at(when), kind, enquiry, quorate, planMade, Optional.empty());
    }

    EntryId planStarted(String when, EntryId conference) {
        return add(planStart(when, Optional.of(conference)));
    }

    EntryId planStarted(String when) {
        return add(planStart(when, Optional.empty()));
    }

    private ProtectionPlanStarted planStart(String when, Optional<EntryId> conference) {
        return new ProtectionPlanStarted(
                id(), at(when), conference, Optional.empty(), Optional.empty(), Optional.empty());
    }

    EntryId planEnded(String when, EntryId plan) {
        return add(new ProtectionPlanEnded(id(), at(when), plan));
    }

    EntryId review(String when, EntryId plan) {
        return add(reviewOf(when, Optional.of(plan), Optional.empty(), Optional.empty()));
    }

    EntryId review(String when) {
        return add(reviewOf(when, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    EntryId reviewEndingPlan(String when, EntryId plan) {
        return add(reviewOf(when, Optional.of(plan), Optional.empty(), Optional.of(false)));
    }

    EntryId reviewNotQuorate(String when, EntryId plan) {
        return add(reviewOf(when, Optional.of(plan), Optional.of(false), Optional.empty()));
    }

    private ReviewConferenceHeld reviewOf(
            String when, Optional<EntryId> plan, Optional<Boolean> quorate, Optional<Boolean> continued) {
        return new ReviewConferenceHeld(id(), at(when), plan, quorate, continued, Optional.empty());
    }

    EntryId allocated(String when, String worker, AllocationRole role, String team) {
        return add(new CaseAllocated(id(), at(when), worker, role, Optional.of(team)));
    }

    EntryId allocated(String when, String worker) {
        return add(new CaseAllocated(id(), at(when), worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.empty()));
    }

    EntryId allocationEnded(String when, EntryId allocation) {
        return add(new AllocationEnded(id(), at(when), allocation, Optional.empty()));
    }

    EntryId allocationEnded(String when, EntryId allocation, WorkerChangeReason reason) {
        return add(new AllocationEnded(id(), at(when), allocation, Optional.of(reason)));
    }

    EntryId transferred(String when, String team) {
        return add(new CaseTransferredToTeam(id(), at(when), team));
    }

    EntryId contact(String when) {
        return add(new ContactReceived(id(), at(when), Optional.empty()));
    }

    EntryId contactDecided(String when, EntryId contact) {
        return add(new ContactDecided(id(), at(when), contact, ContactOutcome.NO_FURTHER_ACTION));
    }

    EntryId discussionAskedFor(String when) {
        return add(new StrategyDiscussionRequested(id(), at(when), Optional.empty()));
    }

    EntryId discussionAskedFor(String when, UUID meeting) {
        return add(new StrategyDiscussionRequested(id(), at(when), Optional.of(meeting)));
    }

    EntryId discussion(String when, UUID meeting) {
        return add(new StrategyDiscussionHeld(id(), at(when), Optional.of(meeting), Set.of(), Set.of()));
    }

    EntryId discussionNotNeeded(String when, EntryId request) {
        return add(new StrategyDiscussionNoLongerNeeded(id(), at(when), request));
    }

    EntryId coreGroup(String when) {
        return add(new CoreGroupHeld(id(), at(when), Optional.empty(), Optional.empty()));
    }

    EntryId coreGroup(String when, EntryId plan) {
        return add(new CoreGroupHeld(id(), at(when), Optional.of(plan), Optional.empty()));
    }

    EntryId childSeen(String when) {
        return visited(when, Optional.empty(), Optional.of(true));
    }

    EntryId visited(String when, Optional<VisitKind> kind, Optional<Boolean> childSeen) {
        return add(new VisitMade(id(), at(when), kind, childSeen, Optional.empty()));
    }

    EntryId riskAssessed(String when) {
        return add(new UnallocatedRiskAssessed(id(), at(when), Optional.empty()));
    }

    EntryId oversight(String when, OversightSubject subject) {
        return add(new ManagementOversightRecorded(id(), at(when), subject, Optional.empty()));
    }

    EntryId supervised(String when) {
        return add(new SupervisionHeld(id(), at(when), Optional.empty()));
    }

    EntryId transferInNotified(String when) {
        return add(new TransferInNotified(id(), at(when)));
    }

    EntryId transferInWithdrawn(String when, EntryId notification) {
        return add(new TransferInWithdrawn(id(), at(when), notification));
    }

    EntryId closed(String when) {
        return add(new CaseClosed(id(), at(when), Optional.empty()));
    }

    /** An identity that no entry has. */
    EntryId neverRecorded() {
        return id();
    }

    /** Adds any fact with an identity from {@link #neverRecorded()}. */
    EntryId add(Fact fact) {
        append(fact, recordedAt.orElseGet(() -> london(fact.happened().on() + "T12:00")));
        return fact.entryId();
    }

    void correct(Fact fact) {
        append(new EntryCorrected(fact.entryId(), fact, AmendmentReason.WRONG_DATE), recordedAt.orElseThrow());
    }

    void withdraw(EntryId entry) {
        append(new EntryWithdrawn(entry, AmendmentReason.RECORDED_TWICE), recordedAt.orElseThrow());
    }

    private void append(CaseEvent event, Instant knownAt) {
        entries.add(new HistoryEntry(entries.size(), event, knownAt, source));
    }

    private EntryId id() {
        return new EntryId(new UUID(0, ++ids));
    }

    private static Happened at(String when) {
        return Happened.parse(when);
    }

    CaseHistory history() {
        return new CaseHistory(England.COUNCIL, entries);
    }

    CaseFigures figures() {
        return England.TIMELINESS.knownAt(history(), LATER);
    }

    CaseFigures figuresKnownAt(String londonDateTime) {
        return England.TIMELINESS.knownAt(history(), london(londonDateTime));
    }

    List<CaseClock> clocks(TimescaleKey timescale) {
        return figures().clocks().stream()
                .filter(clock -> clock.timescale() == timescale)
                .toList();
    }

    /** The only clock of that timescale. */
    CaseClock clock(TimescaleKey timescale) {
        List<CaseClock> clocks = clocks(timescale);
        if (clocks.size() != 1) {
            throw new AssertionError("expected one clock of " + timescale + ", found " + clocks);
        }
        return clocks.getFirst();
    }

    List<Spell> spells(SpellKind kind) {
        return figures().spells().stream().filter(spell -> spell.kind() == kind).toList();
    }

    /** The days of a spell, for instance "2026-01-12 to 2026-04-10"; the last is the first day after it. */
    static String days(Spell spell) {
        return spell.from() + " to " + spell.until().map(LocalDate::toString).orElse("ever");
    }

    /** The days of all spells of a kind. */
    List<String> days(SpellKind kind) {
        return spells(kind).stream().map(Story::days).toList();
    }
}
