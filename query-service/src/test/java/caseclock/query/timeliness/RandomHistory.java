package caseclock.query.timeliness;

import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.NobodyAllocated;
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
import caseclock.events.ConnectedPerson.ConnectedPersonApproved;
import caseclock.events.ConnectedPerson.ConnectedPersonAssessmentStarted;
import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.ConnectedPerson.TemporaryApprovalGranted;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.ContactOutcome;
import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PermanencyPlanMade;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.OversightSubject;
import caseclock.events.PlacementRegime;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Makes up a case's history from a seed: half of them follow the course of a case, with entries missing, doubled and misdated; half are any facts in
 * any order. Both have missing links, links that resolve later, facts of one day, times of day, late records, batches, corrections and withdrawals.
 */
final class RandomHistory {

    /** The course of a case, with the days between its facts. A closure may be followed by the next round. */
    private static final List<Kind> COURSE = List.of(
            Kind.CONTACT,
            Kind.CONTACT_DECISION,
            Kind.REFERRAL,
            Kind.REFERRAL_DECISION,
            Kind.TEAM_CHANGE,
            Kind.NOBODY_ALLOCATED,
            Kind.RISK_ASSESSMENT,
            Kind.OVERSIGHT,
            Kind.ALLOCATION,
            Kind.ASSESSMENT,
            Kind.VISIT,
            Kind.DISCUSSION_REQUESTED,
            Kind.STRATEGY_DISCUSSION,
            Kind.ENQUIRY,
            Kind.VISIT,
            Kind.BOOKING,
            Kind.DELAY_AGREED,
            Kind.BOOKING_CANCELLED,
            Kind.BOOKING,
            Kind.CONFERENCE,
            Kind.PLAN,
            Kind.ENQUIRY_CONCLUDED,
            Kind.CORE_GROUP,
            Kind.VISIT,
            Kind.SUPERVISION,
            Kind.ASSESSMENT_ENDED,
            Kind.ALLOCATION_ENDED,
            Kind.RISK_ASSESSMENT,
            Kind.OVERSIGHT,
            Kind.ALLOCATION,
            Kind.REVIEW,
            Kind.VISIT,
            Kind.BOOKING,
            Kind.REVIEW,
            Kind.PLAN_ENDED,
            Kind.LOOKED_AFTER,
            Kind.PLACEMENT,
            Kind.TEMPORARY_APPROVAL,
            Kind.CARER_ASSESSMENT,
            Kind.VISIT,
            Kind.LOOKED_AFTER_REVIEW,
            Kind.VISIT,
            Kind.PERMANENCY_PLAN,
            Kind.LOOKED_AFTER_REVIEW,
            Kind.CARER_APPROVED,
            Kind.PLACEMENT_ENDED,
            Kind.LOOKED_AFTER_ENDED,
            Kind.PRIVATE_FOSTERING,
            Kind.VISIT,
            Kind.OVERSIGHT,
            Kind.PRIVATE_FOSTERING_ENDED,
            Kind.CONFERENCE_NOT_REQUIRED,
            Kind.CLOSURE);

    /** What happens, again and again, to a child who lives away from home: visits most of all. */
    private static final List<Kind> AWAY = List.of(
            Kind.VISIT,
            Kind.VISIT,
            Kind.VISIT,
            Kind.VISIT,
            Kind.VISIT,
            Kind.VISIT,
            Kind.LOOKED_AFTER_REVIEW,
            Kind.LOOKED_AFTER_REVIEW,
            Kind.OVERSIGHT,
            Kind.OVERSIGHT,
            Kind.PERMANENCY_PLAN,
            Kind.TEMPORARY_APPROVAL,
            Kind.TEMPORARY_APPROVAL,
            Kind.CARER_ASSESSMENT);

    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2022, 6, 20), LocalDate.of(2019, 4, 1), LocalDate.of(2025, 11, 3), LocalDate.of(1970, 5, 1));

    private final Random random;
    private final LocalDate start;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private final Map<Kind, List<EntryId>> ids = new EnumMap<>(Kind.class);
    private final int census;
    private long nextId = 1;
    private Instant lastKnownAt = Instant.EPOCH;

    private RandomHistory(long seed) {
        random = new Random(seed * 1_000_003 + 17);
        start = STARTS.get(random.nextInt(STARTS.size()));
        census = random.nextInt(3);
    }

    static CaseHistory of(long seed) {
        var history = new RandomHistory(seed);
        if (seed % 2 == 0) {
            history.followTheCourse();
        } else if (seed % 8 == 3) {
            history.liveAwayFromHome();
        } else {
            history.chaos();
        }
        history.amend();
        return history.inAnyOrder();
    }

    private void followTheCourse() {
        int day = 0;
        for (int round = 0; round < 1 + random.nextInt(2); round++) {
            for (Kind kind : COURSE) {
                for (int times = chance(75) ? 1 + (chance(6) ? 1 : 0) : 0; times > 0; times--) {
                    day += chance(45) ? 0 : random.nextInt(25);
                    record(kind, happened(Math.max(0, day - (chance(6) ? random.nextInt(40) : 0))));
                }
            }
        }
    }

    /** Some years in one place or a few, often or seldom seen. */
    private void liveAwayFromHome() {
        boolean fostered = chance(35);
        int day = random.nextInt(30);
        int pace = fostered ? any(16, 50, 90) : any(8, 16, 40, 70);
        record(fostered ? Kind.PRIVATE_FOSTERING : Kind.LOOKED_AFTER, happened(day));
        for (int moves = 1 + random.nextInt(2); moves > 0 && !fostered; moves--) {
            record(Kind.PLACEMENT, happened(day));
            day = live(day, pace, 4 + random.nextInt(12));
            record(chance(50) ? Kind.CARER_APPROVED : Kind.VISIT, happened(day));
        }
        day = live(day, pace, fostered ? 4 + random.nextInt(16) : 3);
        if (chance(60)) {
            record(
                    fostered
                            ? Kind.PRIVATE_FOSTERING_ENDED
                            : any(Kind.PLACEMENT_ENDED, Kind.LOOKED_AFTER_ENDED, Kind.CLOSURE),
                    happened(day));
        }
    }

    private int live(int from, int pace, int facts) {
        int day = from;
        for (int i = 0; i < facts; i++) {
            record(AWAY.get(random.nextInt(AWAY.size())), happened(day));
            day += random.nextInt(pace);
        }
        return day;
    }

    private void chaos() {
        int length = 2 + random.nextInt(26);
        for (int i = 0; i < length; i++) {
            record(any(Kind.values()), happened(random.nextInt(chance(50) ? 12 : 300)));
        }
    }

    private void record(Kind kind, Happened happened) {
        List<EntryId> known = ids.computeIfAbsent(kind, _ -> new ArrayList<>());
        // A link may have promised this entry.
        EntryId id = known.stream()
                .filter(this::notRecorded)
                .findFirst()
                .filter(_ -> chance(80))
                .orElseGet(() -> newId(kind));
        append(fact(kind, id, happened), knownAt(happened.on()));
    }

    private boolean notRecorded(EntryId id) {
        return entries.stream()
                .noneMatch(entry ->
                        entry.event() instanceof Fact fact && fact.entryId().equals(id));
    }

    private void amend() {
        List<HistoryEntry> facts = List.copyOf(entries);
        for (int i = random.nextInt(1 + facts.size() / 3); i > 0; i--) {
            HistoryEntry entry = facts.get(random.nextInt(facts.size()));
            Fact fact = (Fact) entry.event();
            Instant knownAt = chance(10)
                    ? entry.knownAt().minusSeconds(3600)
                    : entry.knownAt().plusSeconds(random.nextInt(20_000_000));
            if (chance(40)) {
                append(new EntryWithdrawn(fact.entryId(), AmendmentReason.OTHER), knownAt);
            } else {
                append(new EntryCorrected(fact.entryId(), corrected(fact), AmendmentReason.OTHER), knownAt);
            }
        }
    }

    private Fact corrected(Fact fact) {
        return fact(Kind.of(fact), fact.entryId(), happened(random.nextInt(300)));
    }

    /** The same kind of fact, otherwise made up anew. */
    static Fact corrected(Fact fact, long seed) {
        return new RandomHistory(seed).corrected(fact);
    }

    private CaseHistory inAnyOrder() {
        return Reordering.of(new CaseHistory(England.COUNCIL, entries), random);
    }

    private void append(CaseEvent event, Instant knownAt) {
        boolean fromCensus = census == 2 || census == 1 && chance(40);
        SourceKind fewFacts = entries.size() % 2 == 0 ? SourceKind.CIN_CENSUS : SourceKind.ANNEX_A;
        entries.add(new HistoryEntry(entries.size(), event, knownAt, fromCensus ? fewFacts : SourceKind.CASE_RECORD));
        lastKnownAt = knownAt;
    }

    private Instant knownAt(LocalDate day) {
        if (chance(20)) {
            return lastKnownAt;
        }
        int lag = chance(60) ? 0 : random.nextInt(chance(75) ? 12 : 220);
        return day.plusDays(lag)
                .atTime(9 + random.nextInt(9), 0)
                .atZone(Happened.LONDON)
                .toInstant();
    }

    private Happened happened(int day) {
        return new Happened(start.plusDays(day), maybe(30, LocalTime.of(9 + random.nextInt(4), 0)));
    }

    private EntryId newId(Kind kind) {
        var id = new EntryId(new UUID(0, nextId++));
        ids.computeIfAbsent(kind, _ -> new ArrayList<>()).add(id);
        return id;
    }

    /** Mostly the latest entry of the kind, at times an earlier one, one that is promised or one that never comes. */
    private EntryId link(Kind kind) {
        List<EntryId> known = ids.getOrDefault(kind, List.of());
        if (known.isEmpty() || chance(5)) {
            return chance(70) ? newId(kind) : new EntryId(new UUID(1, random.nextInt(3)));
        }
        return chance(75) ? known.getLast() : known.get(random.nextInt(known.size()));
    }

    private Fact fact(Kind kind, EntryId id, Happened happened) {
        return switch (kind) {
            case REFERRAL ->
                new ReferralReceived(id, happened, Optional.empty(), Optional.empty(), maybe(30, chance(40)));
            case REFERRAL_DECISION -> new ReferralDecided(id, happened, link(Kind.REFERRAL), outcome());
            case ALLOCATION -> new CaseAllocated(id, happened, "W" + random.nextInt(4), role(), maybe(60, team()));
            case TEAM_CHANGE -> new CaseTransferredToTeam(id, happened, team());
            case NOBODY_ALLOCATED -> new NobodyAllocated(id, happened);
            case RISK_ASSESSMENT -> new UnallocatedRiskAssessed(id, happened, maybe(50, "M1"));
            case STRATEGY_DISCUSSION -> new StrategyDiscussionHeld(id, happened, Optional.empty(), Set.of(), Set.of());
            case ENQUIRY ->
                new Section47EnquiryStarted(
                        id, happened, maybe(70, link(Kind.STRATEGY_DISCUSSION)), maybe(15, chance(60)));
            case ASSESSMENT -> new AssessmentStarted(id, happened);
            case BOOKING ->
                new ConferenceBooked(
                        id,
                        happened,
                        any(ConferenceKind.values()),
                        maybe(50, link(Kind.ENQUIRY)),
                        happened.on().plusDays(random.nextInt(40)));
            case BOOKING_CANCELLED -> new ConferenceBookingCancelled(id, happened, link(Kind.BOOKING));
            case DELAY_AGREED -> new ConferenceDelayAgreed(id, happened, link(Kind.ENQUIRY), any(DelayReason.values()));
            case CONFERENCE ->
                new ConferenceHeld(
                        id,
                        happened,
                        chance(80) ? ConferenceKind.INITIAL : ConferenceKind.TRANSFER_IN,
                        maybe(60, link(Kind.ENQUIRY)),
                        maybe(30, chance(60)),
                        maybe(60, chance(75)),
                        maybe(30, new UUID(2, random.nextInt(2))));
            case PLAN ->
                new ProtectionPlanStarted(
                        id,
                        happened,
                        maybe(60, link(Kind.CONFERENCE)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case REVIEW ->
                new ReviewConferenceHeld(
                        id,
                        happened,
                        maybe(60, link(Kind.PLAN)),
                        maybe(20, chance(60)),
                        maybe(50, chance(70)),
                        Optional.empty());
            case ASSESSMENT_ENDED ->
                chance(85)
                        ? new AssessmentAuthorised(id, happened, link(Kind.ASSESSMENT), List.of())
                        : new AssessmentDiscontinued(id, happened, link(Kind.ASSESSMENT));
            case CONFERENCE_NOT_REQUIRED -> new ConferenceNotRequired(id, happened, link(Kind.ENQUIRY));
            case ENQUIRY_CONCLUDED ->
                new Section47EnquiryConcluded(id, happened, link(Kind.ENQUIRY), any(Section47Outcome.values()));
            case PLAN_ENDED -> new ProtectionPlanEnded(id, happened, link(Kind.PLAN));
            case ALLOCATION_ENDED ->
                new AllocationEnded(id, happened, link(Kind.ALLOCATION), maybe(70, any(WorkerChangeReason.values())));
            case CONTACT -> new ContactReceived(id, happened, Optional.empty());
            case CONTACT_DECISION -> new ContactDecided(id, happened, link(Kind.CONTACT), any(ContactOutcome.values()));
            case LOOKED_AFTER -> new BecameLookedAfter(id, happened);
            case PLACEMENT ->
                new PlacementStarted(
                        id,
                        happened,
                        chance(25)
                                ? PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL
                                : any(PlacementRegime.values()),
                        chance(40));
            case TEMPORARY_APPROVAL ->
                chance(70)
                        ? new TemporaryApprovalGranted(id, happened, link(Kind.PLACEMENT))
                        : new TemporaryApprovalExtended(id, happened, link(Kind.PLACEMENT));
            case PRIVATE_FOSTERING -> new PrivateFosteringNotified(id, happened);
            case TRANSFER_IN -> new TransferInNotified(id, happened);
            case DELAY_NOTIFIED -> new AllocationDelayNotified(id, happened);
            case DISCUSSION_REQUESTED -> new StrategyDiscussionRequested(id, happened, Optional.empty());
            case DISCUSSION_NOT_NEEDED ->
                new StrategyDiscussionNoLongerNeeded(id, happened, link(Kind.DISCUSSION_REQUESTED));
            case CARER_ASSESSMENT -> new ConnectedPersonAssessmentStarted(id, happened, link(Kind.PLACEMENT));
            case VISIT ->
                new VisitMade(
                        id, happened, maybe(60, any(VisitKind.values())), maybe(90, chance(80)), Optional.empty());
            case SUPERVISION -> new SupervisionHeld(id, happened, maybe(50, "W1"));
            case OVERSIGHT ->
                new ManagementOversightRecorded(id, happened, any(OversightSubject.values()), Optional.empty());
            case TRANSFER_IN_WITHDRAWN -> new TransferInWithdrawn(id, happened, link(Kind.TRANSFER_IN));
            case CORE_GROUP -> new CoreGroupHeld(id, happened, maybe(60, link(Kind.PLAN)), Optional.empty());
            case LOOKED_AFTER_REVIEW -> new LookedAfterReviewHeld(id, happened, Optional.empty());
            case PERMANENCY_PLAN -> new PermanencyPlanMade(id, happened);
            case CARER_APPROVED -> new ConnectedPersonApproved(id, happened, link(Kind.PLACEMENT));
            case PLACEMENT_ENDED -> new PlacementEnded(id, happened, link(Kind.PLACEMENT));
            case LOOKED_AFTER_ENDED -> new LookedAfterEnded(id, happened, link(Kind.LOOKED_AFTER));
            case PRIVATE_FOSTERING_ENDED -> new PrivateFosteringEnded(id, happened, link(Kind.PRIVATE_FOSTERING));
            case CLOSURE -> new CaseClosed(id, happened, Optional.empty());
        };
    }

    private ReferralOutcome outcome() {
        return chance(60) ? ReferralOutcome.ASSESSMENT : any(ReferralOutcome.values());
    }

    private AllocationRole role() {
        return chance(70) ? AllocationRole.ACCOUNTABLE_WORKER : any(AllocationRole.values());
    }

    private String team() {
        return any("East", "North", "West");
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> maybe(int percent, T value) {
        return chance(percent) ? Optional.of(value) : Optional.empty();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
